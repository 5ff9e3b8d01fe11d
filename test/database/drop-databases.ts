import { connected } from '@/scripts/database/connect'

/** Drops every database whose name begins so, whoever is connected. */
export function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  return connected(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    )
    for (const { name } of rows)
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
  })
}
