import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { exportEvents } from './export-events'

useDatabase()

it('gives every event with the hash of the one before, to an admin alone', async () => {
  const admin = await actorOf('admin')
  const editor = await actorOf('editor')
  await makePage(editor)
  const lines: string[] = []
  for await (const line of exportEvents(admin)) lines.push(line)
  const events = lines.map((line) => JSON.parse(line) as { hash: string; prevHash: string; verb: string })
  expect(events).toHaveLength(await db().event.count())
  expect(events.map((event) => event.verb)).toEqual(['createIssue', 'importPage'])
  expect(events[1]?.prevHash).toBe(events[0]?.hash)
  await expect(exportEvents(editor).next()).rejects.toMatchObject({ kind: 'forbidden' })
})
