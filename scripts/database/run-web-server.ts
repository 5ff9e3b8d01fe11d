import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from '../setup/root.mjs'
import { Told } from '../setup/told.mjs'

interface WebServer {
  dev: boolean
  host: string
  port: number
  env: NodeJS.ProcessEnv
  database: { isAlive(): boolean }
  stop: AbortSignal
}

/**
 * Serves until `stop`. @throws {Told} if the web server or the database ends by itself.
 * @param ready called once it answers
 */
export async function runWebServer({ dev, host, port, env, database, stop }: WebServer, ready: () => void) {
  const watcher = pathToFileURL(join(root, 'scripts/setup/die-with-parent.mjs')).href
  const child = fork(
    join(root, 'node_modules/next/dist/bin/next'),
    [dev ? 'dev' : 'start', '--hostname', host, '--port', String(port)],
    // In a group of its own, so that Ctrl-C reaches this command alone and it ends the two in order.
    {
      cwd: root,
      env: environment(env, dev, watcher),
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const exited = once(child, 'exit')
  try {
    for (let announced = false; isRunning(child); await Promise.race([sleep(announced ? 500 : 50), exited])) {
      if (stop.aborted) return
      if (!database.isAlive())
        throw new Told('The database server has ended; start again, nothing that was saved is lost.')
      if (!announced && (announced = await answers(host, port))) ready()
    }
    throw new Told(
      `The web server has ended by itself (${child.signalCode ?? `code ${child.exitCode}`}); start again.`,
    )
  } finally {
    await end(child, exited)
  }
}

function environment(env: NodeJS.ProcessEnv, dev: boolean, watcher: string): NodeJS.ProcessEnv {
  const options = `${process.env.NODE_OPTIONS ?? ''} --import=${watcher}`.trim()
  return { ...env, NODE_ENV: dev ? 'development' : 'production', NODE_OPTIONS: options }
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

/** Lets running requests finish for a while; the whole group, for `next dev` has children. */
async function end(child: ChildProcess, exited: Promise<unknown>) {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isRunning(child) || !child.pid) return
    process.kill(-child.pid, signal)
    await Promise.race([exited, sleep(10_000)])
  }
}
