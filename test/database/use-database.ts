import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { db } from '@/lib/db'
import { cloneDatabase } from './clone-database'
import { emptyDatabase } from './empty-database'

/**
 * Gives the tests of a file their worker's own database: cloned from the migrated template with all
 * counties and townships, and emptied of everything else before each test. `db()` and every command
 * of lib/data work on it.
 */
export function useDatabase() {
  beforeAll(async () => {
    const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
    await cloneDatabase(inject('serverUrl'), inject('template'), name)
  })
  beforeEach(emptyDatabase)
  afterAll(() => db().$disconnect())
  return db()
}
