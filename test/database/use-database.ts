import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { db } from '@/lib/db'
import { cloneDatabase, type Clone } from './clone-database'
import { emptyDatabase } from './empty-database'

/**
 * Gives the tests of a file a database of their own, migrated and with all counties and townships:
 * cloned once for the file, emptied of everything else before each test. `db()` and every command of
 * lib/data work on it.
 */
export function useDatabase() {
  let clone: Clone | undefined
  let isFresh = true
  beforeAll(async () => {
    const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
    clone = await cloneDatabase(inject('serverUrl'), inject('template'), name)
  })
  beforeEach(async () => {
    if (!isFresh) await emptyDatabase()
    isFresh = false
  })
  afterAll(async () => {
    await db().$disconnect()
    await clone?.drop()
  })
  return db()
}
