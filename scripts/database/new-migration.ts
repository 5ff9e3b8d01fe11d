// `npm run db:migration -- NAME`: writes the SQL from the schema as last migrated to the schema now.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.mjs'
import { Told } from '../setup/told.mjs'
import { migrationsFolder } from './migrations'
import { schemaDiff } from './schema-diff'
import { withDatabase } from './with-database'

/** The schema as of the last migration; git shows what each one changed. */
const MIGRATED = join(migrationsFolder, 'migrated.prisma')

await withDatabase(async (url) => {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Told(
      'Name the migration with small letters, digits and _: npm run db:migration -- add_photo_size',
    )
  const empty = process.argv.includes('--empty')
  const before = existsSync(MIGRATED) ? readFileSync(MIGRATED, 'utf8') : undefined
  const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
  const sql = await schemaDiff(url, before, schema)
  if (!empty && /^\s*(-- This is an empty migration\.)?\s*$/.test(sql))
    throw new Told('The schema has not changed; for SQL of your own add --empty.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(MIGRATED, schema)
  console.log(`${folder}/migration.sql: read it, and add what a schema cannot say.`)
})
