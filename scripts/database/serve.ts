import { setTimeout as sleep } from 'node:timers/promises'
import { build, buildPaperCss } from '../setup/build.mjs'
import { secret } from '../setup/secret.mjs'
import { step } from '../setup/step.mjs'
import { takeLock } from '../setup/take-lock.mjs'
import { Told } from '../setup/told.mjs'
import { checkPort } from './check-port'
import { migrate } from './migrate'
import { openDatabase, type Database } from './open-database'
import { populate } from './populate'
import { startWebServer, type WebServer } from './start-web-server'

export interface ServeOptions {
  dev: boolean
  /** Load the sample newsroom also into a database that is not ours. */
  sample: boolean
  announce(address: string): void
}

/** Brings everything up, serves until Ctrl-C, and takes everything down again. */
export async function serve({ dev, sample, announce }: ServeOptions) {
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  const address = `http://${host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
  await checkPort(host, port)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

  const database = await step(
    process.env.DATABASE_URL ? 'Using the database that DATABASE_URL names' : 'Starting the database',
    openDatabase,
  )
  try {
    if (database.embedded && database.adopted) console.log('  (it was still running from the last start)')
    const env = environment(database, address)
    const greeting = await prepare(database, env, { dev, sample })
    if (stop.signal.aborted) return
    const lock = dev ? undefined : takeLock('building')
    const server = await startWebServer({ dev, host, port, env })
    try {
      announce(address)
      console.log(`\n${greeting}\nCleanproof 清样: ${address}   (Ctrl-C ends it)\n`)
      await watch(database, server, stop.signal)
    } finally {
      await server.stop()
      lock?.release()
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error // Ctrl-C in mid-build fails the build, which is no news
  } finally {
    await database.stop()
    if (database.embedded) console.log('The database has stopped.')
  }
}

/** Until `stop`. @throws {Told} if one of the two ends by itself */
async function watch(database: Database, server: WebServer, stop: AbortSignal) {
  while (!stop.aborted) {
    if (server.ended()) throw new Told(`The web server has ended by itself (${server.ended()}); start again.`)
    if (!database.isAlive())
      throw new Told('The database server has ended; start again, nothing that was saved is lost.')
    await sleep(500, undefined, { signal: stop }).catch(() => undefined)
  }
}

function environment(database: Database, address: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: database.url,
    AUTH_SECRET: process.env.AUTH_SECRET ?? secret(),
    PUBLIC_URL: process.env.PUBLIC_URL ?? address,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Everything between the database and the web server; what to tell the user at the end. */
async function prepare(
  database: Database,
  env: NodeJS.ProcessEnv,
  { dev, sample }: { dev: boolean; sample: boolean },
): Promise<string> {
  const applied = await migrate(database.url)
  if (applied.length) console.log(`· Migrated the database: ${applied.join(', ')}`)
  const greeting = await populate(database.url, env, sample || database.embedded)
  await (dev ? buildPaperCss() : build(env))
  return greeting
}
