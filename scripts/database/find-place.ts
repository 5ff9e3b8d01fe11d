import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../setup/root.mjs'
import { Told } from '../setup/told.mjs'
import { dataPath, type Cluster } from './cluster'
import { ownerFor, type Owner } from './owner'
import { copyServerFiles, serverFiles } from './server-files'

/** Where a cluster's data and programs lie, and whom the server runs as. */
export interface Place {
  data: string
  server: string
  owner: Owner | undefined
}

/** Root's own folders are closed to the database's user; what it needs then lies here. */
const OUTSIDE = '/var/lib/cleanproof'

/** Finds, or chooses and remembers, the place of a cluster. */
export function findPlace(cluster: Cluster): Place {
  mkdirSync(dataFolder, { recursive: true })
  const path = dataPath(cluster)
  const linked = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined
  const data = linked ?? path
  const packaged = serverFiles()
  const owner = ownerFor(existsSync(data) ? data : undefined)
  if (!owner) return { data, server: packaged, owner }

  chmodSync(dataFolder, 0o711) // the database's user passes through; the secrets in it are files of mode 600
  const reaches = (program: string, folder: string) =>
    spawnSync('/bin/sh', ['-c', 'cd "$1" && "$0" --version', join(program, 'bin/postgres'), folder], {
      ...owner,
      cwd: '/',
    }).status === 0
  if (reaches(packaged, linked ? OUTSIDE : dataFolder)) return { data, server: packaged, owner }
  return { ...moveOutside(path, data, linked !== undefined, owner, packaged), owner }
}

function moveOutside(path: string, data: string, isOutside: boolean, owner: Owner, packaged: string) {
  try {
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 })
    chmodSync(OUTSIDE, 0o755) // whatever umask root has
    const server = copyServerFiles(packaged, OUTSIDE)
    if (isOutside) return { data, server }
    // The name is random, not made from the project's path: a folder that is moved keeps its data.
    const home = join(OUTSIDE, randomBytes(6).toString('hex'))
    mkdirSync(home, { mode: 0o711 })
    chownSync(home, owner.uid, owner.gid)
    const moved = join(home, 'data')
    if (existsSync(data) && spawnSync('mv', [data, moved]).status !== 0)
      throw new Error(`${data} cannot be moved`)
    symlinkSync(moved, path)
    console.log(
      `  The database's user cannot enter this folder: its data lies in ${moved} (linked from ${path}).`,
    )
    return { data: moved, server }
  } catch (error) {
    throw new Told(
      `The database's user cannot enter this folder and ${OUTSIDE} cannot be used instead (${error}); move the project out of root's home, or set DATABASE_URL.`,
    )
  }
}
