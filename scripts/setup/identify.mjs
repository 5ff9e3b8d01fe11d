import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

/**
 * Names a living process so that another one with the same number, later or after a reboot, is
 * told apart: its start time. A zombie counts as dead, or a container without init would keep a
 * killed process "running" for ever.
 * @param {number} pid
 * @returns {string | undefined} undefined if no such process lives
 */
export function identify(pid) {
  if (!(pid > 0)) return undefined
  return process.platform === 'linux' ? fromProc(pid) : fromSignal(pid)
}

/** @param {number} pid */
function fromProc(pid) {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  // The name in brackets may hold spaces; fields are counted from behind it.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (!state || state === 'Z' || state === 'X') return undefined
  return `${rest[18]}@${readOrNothing('/proc/sys/kernel/random/boot_id').trim()}`
}

/** @param {number} pid */
function fromSignal(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return undefined
  }
  if (process.platform === 'win32') return 'alive'
  const { stdout } = spawnSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.startsWith('Z') ? undefined : stdout.trim() || undefined
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // the process ended, or the kernel does not tell
  }
}
