import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Told } from '../setup/told.mjs'

/** Whom the server runs as when we are root: PostgreSQL refuses to be root. */
export interface Owner {
  uid: number
  gid: number
}

/** The user for the server, or undefined when we are an ordinary user and run it ourselves. */
export function ownerFor(existingData: string | undefined): Owner | undefined {
  const self = process.getuid?.()
  const made = existingData ? statSync(existingData) : undefined
  if (self !== 0) {
    if (made && self !== undefined && made.uid !== self)
      throw new Told(
        `The database in ${existingData} belongs to another user (uid ${made.uid}); run the command as that user, or as root.`,
      )
    return undefined
  }
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid }
  return find('postgres') ?? (create() ? find('postgres') : undefined) ?? nobody()
}

function find(name: string): Owner | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : undefined
  })
  return uid && gid !== undefined ? { uid, gid } : undefined
}

function create() {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  return spawnSync('useradd', [...flags, 'postgres']).status === 0
}

function nobody(): Owner {
  const owner = find('nobody')
  if (owner) return owner
  throw new Told(
    'As root the database needs a user without rights: create one named postgres and start again.',
  )
}
