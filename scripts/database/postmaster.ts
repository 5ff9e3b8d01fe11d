import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify } from '../setup/identify.mjs'

/** What a running server writes into its data folder. */
export interface Postmaster {
  pid: number
  port: number
}

/** The server that postmaster.pid names, if it lives and is a PostgreSQL server on this folder. */
export function findPostmaster(data: string): Postmaster | undefined {
  const lines = readPidFile(data)?.split('\n')
  if (!lines) return undefined
  const pid = Math.abs(Number(lines[0]))
  if (!identify(pid) || !commandOf(pid).includes(data)) return undefined
  return { pid, port: Number(lines[3]) }
}

/**
 * After a crash or reboot the number in postmaster.pid may belong to some other process, and the
 * server then refuses to start. The number is overwritten by one that no process has; the file
 * stays, because its last lines let the server notice orphaned backends that still hold memory.
 */
export function disownStalePidFile(data: string) {
  const text = readPidFile(data)
  if (text === undefined || findPostmaster(data)) return
  const file = join(data, 'postmaster.pid')
  const { uid, gid } = statSync(file)
  writeFileSync(file, text.replace(/^-?\d+/, '99999999'))
  if (process.getuid?.() === 0) chownSync(file, uid, gid)
}

/** Asks the server to end open sessions and shut down; waits until it is gone. */
export async function stopPostmaster(pid: number) {
  const identity = identify(pid)
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (!identity || identify(pid) !== identity) return
    process.kill(pid, signal)
    const until = Date.now() + patience
    while (identify(pid) === identity && Date.now() < until) await sleep(20)
  }
}

function readPidFile(data: string) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8')
  } catch {
    return undefined // not running and shut down cleanly
  }
}

function commandOf(pid: number) {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}
