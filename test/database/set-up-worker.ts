import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { databaseUrl } from './database-url'

// Before a test file loads anything: the environment that lib/env.ts reads. The database it names is
// made by useDatabase(); a file that forgets to call it is told that there is no such database.
const name = `cleanproof_test_${process.pid}_${randomBytes(4).toString('hex')}`
process.env.DATABASE_URL = databaseUrl(inject('serverUrl'), name)
process.env.AUTH_SECRET = 'a-secret-of-the-tests-and-of-nobody-else'
