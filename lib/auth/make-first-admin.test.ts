import { expect, it } from 'vitest'
import { useDatabase } from '@/test/database/use-database'
import { makeFirstAdmin } from './make-first-admin'
import { signIn } from './sign-in'

const db = useDatabase()
const admin = (account: string) => ({ account, name: '管理员', password: 'long enough for this' })

it('makes one admin who can sign in, however many try at once', async () => {
  const made = await Promise.allSettled(['first', 'second', 'third'].map((a) => makeFirstAdmin(admin(a))))
  expect(made.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  for (const result of made)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'admin-exists' })
  const { account } = await db.user.findFirstOrThrow({ where: { role: 'admin' } })
  await signIn({ account, password: 'long enough for this', address: 'x', agent: 'x' })
  expect(await db.event.findMany({ select: { verb: true, actorId: true } })).toEqual([
    { verb: 'makeFirstAdmin', actorId: 'make-admin' },
  ])
})

it('refuses what nobody should sign in with', async () => {
  await expect(makeFirstAdmin({ ...admin('a'), password: 'x' })).rejects.toMatchObject({ kind: 'invalid' })
  await expect(makeFirstAdmin({ ...admin('admin'), password: 'short' })).rejects.toMatchObject({
    code: 'password-short',
  })
  await expect(makeFirstAdmin({ ...admin('two words') })).rejects.toMatchObject({ code: 'account-shape' })
  expect(await db.user.count()).toBe(0)
})
