import { newsroomCluster } from './cluster'
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
  if (url) return { url, embedded: false, adopted: true, isAlive: () => true, stop: async () => undefined }
  const server = await startServer(newsroomCluster)
  await ensureDatabase(server.url('postgres'), NAME)
  return { ...server, url: server.url(NAME), embedded: true }
}
