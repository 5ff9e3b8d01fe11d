import { spawn } from 'node:child_process'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify } from '../setup/identify.mjs'
import { Told } from '../setup/told.mjs'
import { logPath, type Cluster } from './cluster'
import { connected } from './connect'
import { findPlace, type Place } from './find-place'
import { initialise, serverEnvironment } from './initialise'
import { disownStalePidFile, findPostmaster, stopPostmaster } from './postmaster'
import { freePort, saveSettings, settings, tryPort, type Settings } from './settings'
import { serverVersion } from './server-files'

/** A running server of ours. */
export interface Server {
  pid: number
  /** True if it was running already. */
  adopted: boolean
  url(database: string): string
  isAlive(): boolean
  stop(): Promise<void>
}

/** Starts a cluster's server, or takes over the one still running from an earlier start. */
export async function startServer(cluster: Cluster): Promise<Server> {
  const place = findPlace(cluster)
  const hasData = existsSync(place.data)
  let current = await settings(cluster, hasData)
  if (!hasData) initialise(place, current.password)
  checkVersion(place)

  for (let attempt = 0; ; attempt++) {
    const running = findPostmaster(place.data)
    if (running) {
      const found = { ...current, port: running.port }
      if (await waitUntilReady(place, found, running.pid)) return asServer(running.pid, found, true)
    }
    disownStalePidFile(place.data)
    if (!(await tryPort(current.port)))
      current = saveSettings(cluster, { ...current, port: await freePort() })
    const failure = await launch(cluster, place, current)
    if (typeof failure === 'number') return asServer(failure, current, false)
    // Somebody took the port since; or another command starts the server at this moment; or backends
    // of a killed server are still going down.
    const passes = /could not bind|Address already in use|lock file .* already exists|shared memory/.test(
      failure,
    )
    if (!passes || attempt === 20) throw new Told(`The database does not start: ${failure}`)
    await sleep(250)
  }
}

/** The new server's process number, or what it said before it ended. */
async function launch(cluster: Cluster, place: Place, current: Settings): Promise<number | string> {
  const log = openSync(logPath(cluster), 'a', 0o600)
  const before = fstatSync(log).size
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'logging_collector=off']
  if (!cluster.durable) options.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  // In a session of its own: Ctrl-C must reach the web server first and the database last.
  const child = spawn(
    join(place.server, 'bin/postgres'),
    ['-D', place.data, '-p', String(current.port), ...options.flatMap((option) => ['-c', option])],
    { ...place.owner, cwd: '/', env: serverEnvironment(), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  const failed = new Promise<string>((resolve) => child.on('error', (error) => resolve(error.message)))
  child.unref()
  if (!child.pid) return failed
  const ready = await waitUntilReady(place, current, child.pid)
  return ready ? child.pid : lastWords(cluster, before)
}

/** False if the process ended first. @throws {Told} if it lives and does not let us in */
async function waitUntilReady(place: Place, current: Settings, pid: number): Promise<boolean> {
  let until = Date.now() + 120_000 // recovery after a crash replays what was written
  for (let reason = ''; identify(pid); await sleep(25)) {
    try {
      const folder = await connected(urlOf(current, 'postgres'), async (client) => {
        const { rows } = await client.query<{ folder: string }>(
          `SELECT current_setting('data_directory') AS folder`,
        )
        return rows[0]?.folder
      })
      if (folder && realpathSync(folder) === realpathSync(place.data)) return true
      reason = `its port answers for ${folder}`
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
      // Of a stranger on our port, while our own server is about to give up; or a lost password.
      if (/password authentication/.test(reason)) until = Math.min(until, Date.now() + 3000)
    }
    if (Date.now() < until) continue
    throw new Told(
      `A database server (process ${pid}) holds ${place.data} but does not answer (${reason}); end it with \`kill -INT ${pid}\` and start again.`,
    )
  }
  return false
}

function asServer(pid: number, current: Settings, adopted: boolean): Server {
  const identity = identify(pid)
  return {
    pid,
    adopted,
    url: (database) => urlOf(current, database),
    isAlive: () => identify(pid) === identity,
    stop: () => stopPostmaster(pid),
  }
}

function urlOf({ port, password }: Settings, database: string) {
  return `postgresql://cleanproof:${password}@127.0.0.1:${port}/${database}`
}

function checkVersion({ data }: Place) {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const ours = serverVersion().split('.')[0]
  if (made !== ours)
    throw new Told(
      `The data in ${data} is PostgreSQL ${made}'s, this version brings ${ours}: go back to the version that made it, or move the data to a server of your own and set DATABASE_URL.`,
    )
}

function lastWords(cluster: Cluster, before: number) {
  const lines = readFileSync(logPath(cluster)).subarray(before).toString('utf8').trim().split('\n')
  const telling = lines.filter((line) => /FATAL|PANIC|could not bind|in use|shared memory|HINT/.test(line))
  return `${telling.slice(-3).join(' ') || lines.at(-1) || 'no message'} (${logPath(cluster)})`
}
