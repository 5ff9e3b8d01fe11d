import { readFileSync } from 'node:fs'
import { afterEach, expect, inject, test } from 'vitest'
import { connected } from '@/scripts/database/connect'
import { migrate } from '@/scripts/database/migrate'
import { schemaDiff } from '@/scripts/database/schema-diff'
import type { Clone } from '@/test/database/clone-database'
import { createEmptyDatabase } from '@/test/database/create-empty-database'
import { describeModel } from '@/test/database/describe-model'

const clones: Clone[] = []
afterEach(() => Promise.all(clones.splice(0).map((clone) => clone.drop())))

async function emptyDatabase() {
  const clone = await createEmptyDatabase()
  clones.push(clone)
  return clone.url
}

test('a migrated database is what the schema says', async () => {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const [migrated, pushed] = [await emptyDatabase(), await emptyDatabase()]
  await migrate(migrated)
  const sql = await schemaDiff(inject('serverUrl'), undefined, schema)
  await connected(pushed, (client) => client.query(sql))
  const wanted = await describeModel(pushed)
  expect(wanted.length).toBeGreaterThan(100)
  expect(await describeModel(migrated), 'npm run db:migration -- NAME makes the missing migration').toEqual(
    wanted,
  )
})
