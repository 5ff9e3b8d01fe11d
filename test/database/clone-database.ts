import { connected } from '@/scripts/database/connect'
import { databaseUrl } from './database-url'

/** A test database, and what removes it. */
export interface Clone {
  url: string
  drop(): Promise<void>
}

/** A database of its own, cloned from the template or any database that nobody is connected to. */
export async function cloneDatabase(serverUrl: string, template: string, name: string): Promise<Clone> {
  const drop = () =>
    connected(serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
    })
  await connected(serverUrl, async (client) => {
    const [clone, source] = [name, template].map((each) => client.escapeIdentifier(each))
    await client.query(`CREATE DATABASE ${clone} TEMPLATE ${source}`)
  })
  return { url: databaseUrl(serverUrl, name), drop }
}
