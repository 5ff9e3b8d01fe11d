import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@/scripts/database/settings'
import { startWebServer } from '@/scripts/database/start-web-server'
import { dataFolder } from '@/scripts/setup/root.mjs'
import { cloneDatabase } from '@/test/database/clone-database'

/** A newsroom of a worker's own: the sample's database cloned, a web server on a free port. */
export interface Newsroom {
  address: string
  databaseUrl: string
  stop(): Promise<void>
}

export async function startNewsroom(worker: number): Promise<Newsroom> {
  const { E2E_SERVER_URL: serverUrl = '', E2E_SAMPLE: sample = '' } = process.env
  const clone = await cloneDatabase(serverUrl, sample, `${sample}_${worker}`)
  const port = await freePort()
  const address = `http://localhost:${port}`
  const log = openSync(join(dataFolder, `e2e-server-${worker}.log`), 'w')
  const env = { ...process.env, DATABASE_URL: clone.url, PUBLIC_URL: address }
  const server = await startWebServer({ dev: false, host: '127.0.0.1', port, env, log })
  closeSync(log)
  const stop = async () => {
    await server.stop()
    await clone.drop()
  }
  return { address, databaseUrl: clone.url, stop }
}
