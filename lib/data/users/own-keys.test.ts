import { expect, it } from 'vitest'
import { actorOf } from '@/test/factories/people'
import { useDatabase } from '@/test/database/use-database'
import { getOwnKeys } from './get-own-keys'
import { setOwnKeys } from './set-own-keys'

useDatabase()

it('keeps each person’s keys apart, and refuses what is none', async () => {
  const [one, other] = [await actorOf('editor'), await actorOf('editor')]
  expect(await getOwnKeys(one)).toEqual({})
  await setOwnKeys(one, { keys: { joinNext: { chord: 'F8' } } })
  expect(await getOwnKeys(one)).toEqual({ joinNext: { chord: 'F8' } })
  expect(await getOwnKeys(other)).toEqual({})
  await expect(setOwnKeys(one, { keys: { joinNext: 'F8' } as never })).rejects.toMatchObject({
    code: 'key-settings',
  })
  expect(await getOwnKeys(one)).toEqual({ joinNext: { chord: 'F8' } })
})
