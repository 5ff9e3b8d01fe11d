import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { Told } from '../setup/told.mjs'
import { connected } from './connect'
import { migrations, type Migration } from './migrations'

/** The number that Prisma itself locks while it migrates, so that the two exclude each other. */
const LOCK = 72707369

/** Prisma's own table, so that `prisma migrate deploy` sees the same history. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies what is not applied yet, each migration in a transaction of its own.
 * @param through the last migration to apply; all without it
 * @returns the names of those applied now
 */
export function migrate(url: string, through?: string): Promise<string[]> {
  return connected(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]) // released with the connection
    await client.query(TABLE)
    const known = migrations()
    const applied = await appliedChecksums(client)
    refuseForeignHistory(known, applied)
    const open = known.filter(({ name }) => !applied.has(name) && (!through || name <= through))
    for (const migration of open) await apply(client, migration)
    return open.map(({ name }) => name)
  })
}

async function appliedChecksums(client: pg.Client) {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  )
  const failed = rows.find(({ finished }) => !finished)
  if (failed)
    throw new Told(
      `Migration ${failed.name} was begun by another tool and not finished; put the database right and remove or finish its row in _prisma_migrations.`,
    )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

/** An older program must not run on a newer model, and an applied migration is never edited. */
function refuseForeignHistory(known: Migration[], applied: Map<string, string>) {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of applied) {
    const ours = checksums.get(name)
    if (!ours)
      throw new Told(
        `The database has a migration that this version does not know (${name}): it was made by a newer version; start that one.`,
      )
    if (ours !== checksum)
      throw new Told(
        `Migration ${name} was changed after it was applied to this database: restore the file and write a new migration instead.`,
      )
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed and was undone: ${error}`, { cause: error })
  }
}
