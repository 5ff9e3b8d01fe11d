import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { identify } from './identify.mjs'
import { dataFolder } from './root.mjs'
import { Told } from './told.mjs'

/** @typedef {{ pid: number, identity: string, command: string, address?: string }} Holder */

/**
 * One command at a time works on the project's database and build. The lock names its holder, so
 * that a killed holder's lock is taken over.
 * @param {'running' | 'building' | 'testing' | (string & {})} name running: the database; building: what
 *   `next start` serves from
 * @throws {Told} if a living process holds it
 */
export function takeLock(name) {
  mkdirSync(dataFolder, { recursive: true })
  const file = join(dataFolder, `${name}.lock`)
  const mine = `${file}.${process.pid}`
  /** @type {Holder} */
  const self = { pid: process.pid, identity: identify(process.pid) ?? '', command: ownCommand() }
  const write = () => writeFileSync(mine, JSON.stringify(self))

  for (let attempt = 0; ; attempt++) {
    write()
    try {
      linkSync(mine, file) // atomic, and never visible half-written
      rmSync(mine)
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    const holder = readHolder(file)
    if (holder && identify(holder.pid) === holder.identity) {
      rmSync(mine)
      throw new Told(
        `${holder.command} already runs in this folder (process ${holder.pid}${holder.address ? `, ${holder.address}` : ''}); end it first with Ctrl-C or \`kill ${holder.pid}\`.`,
      )
    }
    if (attempt > 5) throw new Told(`${file} cannot be taken over; remove it and start again.`)
    removeStale(file, holder)
  }
  return {
    /** Shows others where the holder serves. @param {string} address */
    announce(address) {
      self.address = address
      write()
      renameSync(mine, file)
    },
    release() {
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

function ownCommand() {
  const script = process.env.npm_lifecycle_event
  return script ? `npm run ${script}` : basename(process.argv[1] ?? 'node')
}

/**
 * Two starters may find the same dead holder: what is moved away must still be that one's lock.
 * @param {string} file
 * @param {Holder | undefined} stale
 */
function removeStale(file, stale) {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return // somebody else moved it
  }
  const moved = readHolder(aside)
  if (moved && moved.pid !== stale?.pid && identify(moved.pid) === moved.identity) renameSync(aside, file)
  else rmSync(aside)
}

/** @param {string} file @returns {Holder | undefined} */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // gone, or not ours
  }
}
