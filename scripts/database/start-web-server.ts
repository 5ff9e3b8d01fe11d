import { fork } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from '../setup/root.mjs'
import { Told } from '../setup/told.mjs'

export interface WebServerOptions {
  dev: boolean
  host: string
  port: number
  env: NodeJS.ProcessEnv
  /** A file descriptor for what it prints; without it, it prints where we do. */
  log?: number
}

/** Next in a process of its own, listening. */
export interface WebServer {
  /** Why it ended by itself; undefined while it runs. */
  ended(): string | undefined
  stop(): Promise<void>
}

/** Starts the web server and waits until it listens. @throws {Told} if it ends before that */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const child = forkNext(options)
  const exited = once(child, 'exit')
  const ended = () => child.signalCode ?? (child.exitCode === null ? undefined : `code ${child.exitCode}`)
  const stop = async () => {
    // The whole group, for `next dev` has children; running requests may finish first.
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (ended() !== undefined || !child.pid) return
      process.kill(-child.pid, signal)
      await Promise.race([exited, sleep(10_000, undefined, { ref: false })])
    }
  }
  while (!(await listens(options.host, options.port))) {
    if (ended() !== undefined)
      throw new Told(`The web server did not start (${ended()}); its message is above.`)
    await Promise.race([exited, sleep(50)])
  }
  return { ended, stop }
}

function forkNext({ dev, host, port, env, log }: WebServerOptions) {
  const watcher = `--import=${pathToFileURL(join(root, 'scripts/setup/die-with-parent.mjs')).href}`
  // What pg 8 says of its next version to Prisma's adapter is no news for whoever runs a newsroom.
  const options = [process.env.NODE_OPTIONS, watcher, dev ? '' : '--no-deprecation']
  return fork(
    join(root, 'node_modules/next/dist/bin/next'),
    [dev ? 'dev' : 'start', '--hostname', host, '--port', String(port)],
    {
      cwd: root,
      env: {
        ...env,
        NODE_ENV: dev ? 'development' : 'production',
        NODE_OPTIONS: options.filter(Boolean).join(' '),
      },
      // In a group of its own: Ctrl-C reaches the command alone, which ends web server and database in order.
      detached: true,
      stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
    },
  )
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
