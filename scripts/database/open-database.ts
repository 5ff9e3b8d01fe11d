import { Told } from '../setup/told.mjs'
import { newsroomCluster } from './cluster'
import { connected } from './connect'
import { ensureDatabase } from './ensure-database'
import { startServer } from './start-server'

/** The newsroom's database, whoever runs its server. */
export interface Database {
  url: string
  /** False if DATABASE_URL names a server that is not ours. */
  embedded: boolean
  /** True if the embedded server was running already. */
  adopted: boolean
  pid?: number
  isAlive(): boolean
  stop(): Promise<void>
}

const NAME = 'cleanproof'

/** Opens the database that DATABASE_URL names, else the embedded one, starting its server if needed. */
export async function openDatabase(): Promise<Database> {
  const url = process.env.DATABASE_URL
  if (url) await checkServer(url)
  if (url) return { url, embedded: false, adopted: true, isAlive: () => true, stop: async () => undefined }
  const server = await startServer(newsroomCluster)
  await ensureDatabase(server.url('postgres'), NAME)
  return { ...server, url: server.url(NAME), embedded: true }
}

async function checkServer(url: string) {
  const version = await connected(url, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    )
    return rows[0]?.version ?? 0
  }).catch((error: unknown) => {
    throw new Told(
      `The database that DATABASE_URL names does not answer: ${error instanceof Error ? error.message : error}`,
    )
  })
  if (version < 150000) throw new Told('The server that DATABASE_URL names is older than PostgreSQL 15.')
}
