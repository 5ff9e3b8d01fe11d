import { connected } from './connect'

/** Makes a database on the server if it is not there. */
export async function ensureDatabase(serverUrl: string, name: string) {
  await connected(serverUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
}
