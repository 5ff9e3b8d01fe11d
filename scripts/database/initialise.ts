import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Told } from '../setup/told.mjs'
import type { Place } from './find-place'

/** The server's own environment: a locale of ours that is not installed would stop it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), NODE_ENV: process.env.NODE_ENV, LC_ALL: 'C' }
}

/** Makes a data folder. It gets its name when it is complete: one that died half-way is never met. */
export function initialise({ data, server, owner }: Place, password: string) {
  const making = `${data}.making`
  const passwordFile = `${data}.password`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) for (const path of [making, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const characters = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  const flags = ['--username=cleanproof', '--auth=scram-sha-256', '--encoding=UTF8', '--lc-collate=C']
  const { status, stderr } = spawnSync(
    join(server, 'bin/initdb'),
    [...flags, `--lc-ctype=${characters}`, `--pwfile=${passwordFile}`, `--pgdata=${making}`],
    { ...owner, cwd: '/', env: serverEnvironment(), encoding: 'utf8' },
  )
  rmSync(passwordFile)
  if (status !== 0)
    throw new Told(`The database's folder cannot be made: ${stderr?.trim() || 'initdb failed'}`)
  renameSync(making, data)
}
