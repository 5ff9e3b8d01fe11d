import { inject } from 'vitest'
import { randomBytes } from 'node:crypto'
import { cloneDatabase } from './clone-database'

/** A database with nothing in it, for tests of the migrations themselves. */
export const createEmptyDatabase = () =>
  cloneDatabase(inject('serverUrl'), 'template0', `${inject('run')}_${randomBytes(4).toString('hex')}`)
