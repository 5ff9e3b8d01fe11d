import { connected } from '@/scripts/database/connect'
import { dropDatabases } from './drop-databases'
import { databaseUrl } from './database-url'

/** A test database, and what removes it. */
export interface Clone {
  url: string
  drop(): Promise<void>
}

/** A database cloned from the template, or any that nobody is connected to; if it is there, it stays as it is. */
export async function cloneDatabase(serverUrl: string, template: string, name: string): Promise<Clone> {
  await connected(serverUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    const [clone, source] = [name, template].map((each) => client.escapeIdentifier(each))
    await client.query(`CREATE DATABASE ${clone} TEMPLATE ${source}`)
  })
  return { url: databaseUrl(serverUrl, name), drop: () => dropDatabases(serverUrl, name) }
}
