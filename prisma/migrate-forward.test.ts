import { readFileSync, readdirSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { PrismaPg } from '@prisma/adapter-pg'
import { connected } from '@/scripts/database/connect'
import { migrate } from '@/scripts/database/migrate'
import { migrations } from '@/scripts/database/migrations'
import { createEmptyDatabase } from '@/test/database/create-empty-database'
import { describeModel } from '@/test/database/describe-model'
import { Prisma, PrismaClient } from './generated/client'

const names = migrations().map(({ name }) => name)
// A newsroom's rows, a file a migration that brought tables: each holds the rows of the new ones alone.
const newsrooms = readdirSync('test/data').filter((file) => file.endsWith('.sql'))

async function newDatabase() {
  const clone = await createEmptyDatabase()
  onTestFinished(clone.drop)
  return clone.url
}

test.each(names)('a newsroom of %s keeps every row up to today', async (name) => {
  const url = await newDatabase()
  await migrate(url, name)
  for (const file of newsrooms.filter((one) => one <= `${name}.sql`))
    await connected(url, (client) => client.query(readFileSync(`test/data/${file}`, 'utf8')))
  const before = await countRows(url)
  expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([])

  expect(await migrate(url)).toEqual(names.slice(names.indexOf(name) + 1))

  expect(await countRows(url)).toMatchObject(before)
  await connected(url, async (client) => {
    const { rows } = await client.query('SELECT verify_event_chain() AS broken, text FROM "Import"')
    expect(rows).toEqual([{ broken: null, text: '春耕开始' }])
  })
  const fresh = await newDatabase()
  await migrate(fresh)
  expect(await describeModel(url)).toEqual(await describeModel(fresh))
  await readEverything(url)
})

test('migrating twice changes nothing, and two at once apply each migration once', async () => {
  const url = await newDatabase()
  const applied = await Promise.all([migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(names)
  expect(await migrate(url)).toEqual([])
})

test('a database of a newer version is refused, and so is an edited migration', async () => {
  const url = await newDatabase()
  await migrate(url)
  const change = (sql: string) => connected(url, (client) => client.query(sql))
  await change(`UPDATE "_prisma_migrations" SET checksum = 'other' WHERE migration_name = '${names[0]}'`)
  await expect(migrate(url)).rejects.toThrow(/was changed after it was applied/)
  await change(
    `UPDATE "_prisma_migrations" SET migration_name = '29990101000000_later' WHERE checksum = 'other'`,
  )
  await expect(migrate(url)).rejects.toThrow(/made by a newer version/)
})

async function countRows(url: string) {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname <> '_prisma_migrations'`,
    )
    const counts: Record<string, number> = {}
    for (const { relname } of rows) {
      const { rowCount } = await client.query(`SELECT FROM ${client.escapeIdentifier(relname)}`)
      counts[relname] = rowCount ?? 0
    }
    return counts
  })
}

/** What the SQL made is what the client of today's schema can read. */
async function readEverything(url: string) {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  for (const model of Object.values(Prisma.ModelName)) {
    const delegate = `${model[0]?.toLowerCase()}${model.slice(1)}` as 'user'
    await expect(db[delegate].findMany(), model).resolves.toBeInstanceOf(Array)
  }
  await db.$disconnect()
}
