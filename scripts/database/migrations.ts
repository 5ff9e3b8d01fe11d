import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.mjs'

export interface Migration {
  name: string
  sql: string
  /** SHA-256 (hex) of the file, as Prisma reckons it. */
  checksum: string
}

export const migrationsFolder = join(root, 'prisma/migrations')

/** All migrations in the order of their names, which begin with the time they were made. */
export function migrations(): Migration[] {
  const folders = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
