import { testCluster } from '@/scripts/database/cluster'
import { startServer } from '@/scripts/database/start-server'

/** The server for tests: TEST_DATABASE_URL's (any PostgreSQL from 15 on), else an embedded one. */
export async function openTestServer(): Promise<{ url: string; close(): Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, close: async () => undefined }
  const server = await startServer(testCluster)
  return { url: server.url('postgres'), close: async () => (server.adopted ? undefined : server.stop()) }
}
