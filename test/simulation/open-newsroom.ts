import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { freePort } from '@/scripts/database/settings'
import { startWebServer, type WebServer } from '@/scripts/database/start-web-server'
import { build } from '@/scripts/setup/build.mjs'
import { dataFolder } from '@/scripts/setup/root.mjs'
import { cloneDatabase } from '../database/clone-database'
import { openTestServer } from '../database/open-test-server'
import { makeTemplate } from '../database/template'

export interface OpenNewsroom {
  /** One a web server. */
  addresses: string[]
  close: () => Promise<void>
}

/**
 * An empty newsroom of its own for a script: a database cloned from the template, and so many web servers of
 * the built application on it. `db()` of this process is that database's afterwards.
 */
export async function openNewsroom(servers: number): Promise<OpenNewsroom> {
  const server = await openTestServer()
  const name = `cleanproof_test_${randomBytes(4).toString('hex')}`
  const clone = await cloneDatabase(server.url, await makeTemplate(server.url), name)
  const secret = 'a-secret-of-the-tests-and-of-nobody-else'
  const env = { ...process.env, DATABASE_URL: clone.url, AUTH_SECRET: secret, NEXT_TELEMETRY_DISABLED: '1' }
  await build(env)
  const started: WebServer[] = []
  const addresses: string[] = []
  const log = openSync(join(dataFolder, 'script-servers.log'), 'w')
  for (let i = 0; i < servers; i++) {
    const port = await freePort()
    const address = `http://localhost:${port}`
    started.push(
      await startWebServer({
        dev: false,
        host: '127.0.0.1',
        port,
        log,
        env: { ...env, PUBLIC_URL: address },
      }),
    )
    addresses.push(address)
  }
  closeSync(log)
  Object.assign(process.env, { DATABASE_URL: clone.url, AUTH_SECRET: secret, PUBLIC_URL: addresses[0] })
  return {
    addresses,
    close: async () => {
      await Promise.all(started.map((one) => one.stop()))
      await clone.drop()
      await server.close()
    },
  }
}
