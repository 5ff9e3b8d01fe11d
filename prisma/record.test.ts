import { expect, test } from 'vitest'
import { connected } from '@/scripts/database/connect'
import { useDatabase } from '@/test/database/use-database'

const db = useDatabase()

const event = (subjectId: string, after?: object) => ({
  actorKind: 'system',
  actorId: 'test',
  actorName: '测试',
  verb: 'tried',
  subjectKind: 'thing',
  subjectId,
  ...(after ? { after } : {}),
})
const add = (subjectId: string, after?: object) => db.event.create({ data: event(subjectId, after) })
const sql = (text: string) => connected(process.env.DATABASE_URL ?? '', (client) => client.query(text))
const verify = async () => {
  const [row] = await db.$queryRaw<{ broken: bigint | null }[]>`SELECT verify_event_chain() AS broken`
  return row?.broken
}

test('each event carries the hash of the one before it', async () => {
  const [first, second] = [await add('1', { text: '春耕' }), await add('2')]
  expect(first.seq).toBe(1n)
  expect(first.prevHash).toBe('')
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(second.prevHash).toBe(first.hash)
  expect(await verify()).toBeNull()
})

test('events written at the same time stand in one chain, and a rolled-back one leaves no gap', async () => {
  const failing = db.$transaction(async (tx) => {
    await tx.event.create({ data: event('rolled back') })
    throw new Error('on purpose')
  })
  const writers = Array.from({ length: 20 }, (_, each) => add(String(each)))
  await Promise.all([expect(failing).rejects.toThrow('on purpose'), ...writers])
  const seqs = await db.event.findMany({ select: { seq: true }, orderBy: { seq: 'asc' } })
  expect(seqs.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 20 }, (_, each) => each + 1))
  expect(await verify()).toBeNull()
})

test('a writer that still sees an old state is refused instead of forking the chain', async () => {
  await add('1')
  const late = db.$transaction(
    async (tx) => {
      await tx.event.count() // takes the snapshot
      await add('2')
      await tx.event.create({ data: event('3') })
    },
    { isolationLevel: 'RepeatableRead' },
  )
  await expect(late).rejects.toThrow()
  expect(await verify()).toBeNull()
})

test('what a writer says of number and hashes is not believed', async () => {
  await add('1')
  const forged = await db.event.create({ data: { ...event('2'), seq: 99n, prevHash: 'x', hash: 'y' } })
  expect(forged.seq).toBe(2n)
  expect(await verify()).toBeNull()
})

test.each([
  [`UPDATE "Event" SET "actorName" = 'someone else' WHERE "seq" = 2`, 2n],
  [`UPDATE "Event" SET "after" = 'null' WHERE "seq" = 2`, 2n],
  [`UPDATE "Event" SET "at" = "at" - interval '1 day' WHERE "seq" = 3`, 3n],
  [`DELETE FROM "Event" WHERE "seq" = 2`, 3n],
  [`DELETE FROM "Event" WHERE "seq" = 1`, 2n],
])('who gets round the trigger is found: %s', async (tampering, broken) => {
  for (const subject of ['1', '2', '3']) await add(subject)
  await sql('ALTER TABLE "Event" DISABLE TRIGGER refuse_change')
  await sql(tampering)
  await sql('ALTER TABLE "Event" ENABLE TRIGGER refuse_change')
  expect(await verify()).toBe(broken)
})

test.each(['Event', 'DocumentStep', 'Revision', 'Import'])('%s rows are never removed', async (table) => {
  await expect(sql(`DELETE FROM "${table}"`)).rejects.toThrow(/never changed or removed/)
  await expect(sql(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/never changed or removed/)
})

test.each(['Event', 'DocumentStep', 'Revision'])('%s rows are never changed', async (table) => {
  await expect(sql(`UPDATE "${table}" SET "at" = now()`)).rejects.toThrow(/never changed/)
})

test('the source of a page is never changed', async () => {
  const { id: userId } = await db.user.create({
    data: { account: 'a', name: '甲', role: 'editor', passwordHash: 'x' },
  })
  const issue = await db.issue.create({ data: { date: new Date('2026-11-20'), number: 1 } })
  const { id } = await db.import.create({
    data: {
      issue: { connect: { id: issue.id } },
      page: {
        create: {
          number: 1,
          name: '要闻',
          issue: { connect: { id: issue.id } },
          document: { create: { kind: 'page', content: {}, hash: '' } },
        },
      },
      importer: { connect: { id: userId } },
      ...{
        bytes: new Uint8Array([65]),
        sha256: 's',
        encoding: 'utf-8',
        method: 'paste',
        text: 'A',
        textHash: 't',
      },
      proposal: {},
    },
  })
  const changes = [
    { bytes: new Uint8Array([66]) },
    { text: 'B' },
    { sha256: 'r' },
    { textHash: 'u' },
    { encoding: 'gb18030' },
  ]
  for (const data of changes)
    await expect(db.import.update({ where: { id }, data })).rejects.toThrow(/never changed/)
  await db.import.update({ where: { id }, data: { proposal: { read: true } } })
})
