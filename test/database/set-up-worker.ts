import { inject } from 'vitest'
import { databaseUrl } from './database-url'

// Before a test file loads anything: the environment that lib/env.ts reads. The database it names is
// made by useDatabase(); a file that forgets to call it is told that there is no such database.
process.env.DATABASE_URL = databaseUrl(inject('serverUrl'), `${inject('run')}_${process.env.VITEST_POOL_ID}`)
process.env.AUTH_SECRET = 'a-secret-of-the-tests-and-of-nobody-else'
