import { createHash } from 'node:crypto'
import type pg from 'pg'
import { loadDivisions } from '@/lib/lexicon/divisions'
import { connected } from '@/scripts/database/connect'
import { loadPlaces } from '@/scripts/database/load-places'
import { migrate } from '@/scripts/database/migrate'
import { migrations } from '@/scripts/database/migrations'
import { databaseUrl } from './database-url'

/** The template's name: another one for each state of the migrations and divisions. */
export function templateName(): string {
  const state = createHash('sha256').update(JSON.stringify([migrations().map(({ checksum }) => checksum)]))
  return `cleanproof_template_${state.update(JSON.stringify(loadDivisions())).digest('hex').slice(0, 12)}`
}

/** Makes the migrated database that tests are cloned from, with all counties and townships, if it is
 * not there. @returns its name */
export function makeTemplate(serverUrl: string): Promise<string> {
  const name = templateName()
  return connected(serverUrl, async (client) => {
    // Two runs on one server: the second waits and finds the template made.
    await client.query(`SELECT pg_advisory_lock(hashtextextended('cleanproof template', 0))`)
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await make(client, serverUrl, name)
    return name
  })
}

/** It gets its name when it is complete, so that one that died half-way is never cloned. */
async function make(client: pg.Client, serverUrl: string, name: string) {
  const making = `${name}_making`
  await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`)
  await client.query(
    `CREATE DATABASE ${making} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`,
  )
  await migrate(databaseUrl(serverUrl, making))
  await loadPlaces(databaseUrl(serverUrl, making))
  await client.query(`ALTER DATABASE ${making} ALLOW_CONNECTIONS false`)
  await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`)
}
