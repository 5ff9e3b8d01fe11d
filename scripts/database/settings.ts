import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { Told } from '../setup/told.mjs'
import { dataPath, settingsPath, type Cluster } from './cluster'

export interface Settings {
  port: number
  password: string
}

/** The cluster's port and password; made at first, then remembered. */
export async function settings(cluster: Cluster, hasData: boolean): Promise<Settings> {
  const file = settingsPath(cluster)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Settings
  if (hasData)
    throw new Told(
      `${file}, which holds the database's password, is gone; put it back, or remove ${dataPath(cluster)} to begin anew.`,
    )
  return saveSettings(cluster, { port: await freePort(), password: randomBytes(24).toString('base64url') })
}

export function saveSettings(cluster: Cluster, settings: Settings): Settings {
  const file = settingsPath(cluster)
  writeFileSync(`${file}.new`, JSON.stringify(settings), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return settings
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0)
  if (port) return port
  throw new Told('There is no free port on 127.0.0.1.')
}

/** The port if we can listen on it, else undefined; 0 stands for any. */
export function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer().on('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
