import { testCluster } from '@/scripts/database/cluster'
import { connected } from '@/scripts/database/connect'
import { startServer } from '@/scripts/database/start-server'
import { templateName } from './template'

/** The server for tests: TEST_DATABASE_URL's (any PostgreSQL from 15 on), else an embedded one. */
export async function openTestServer(): Promise<{ url: string; close(): Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, close: async () => undefined }
  const server = await startServer(testCluster)
  if (!server.adopted) await dropLeftovers(server.url('postgres'))
  return { url: server.url('postgres'), close: async () => (server.adopted ? undefined : server.stop()) }
}

/** What killed runs left on our own server, and templates of earlier migrations. */
function dropLeftovers(url: string) {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '^cleanproof_(test|e2e|template)_' AND datname <> $1`,
      [templateName()],
    )
    for (const { name } of rows)
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`)
  })
}
