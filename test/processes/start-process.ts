import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** A process of its own on this worker's database, running a file of this folder. */
export function startProcess(file: string): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', resolve(import.meta.dirname, file)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return { child, ended: once(child, 'exit').then(([code]) => code as number | null) }
}
