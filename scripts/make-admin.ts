// `npm run make-admin -- ACCOUNT [NAME]`: the first admin of a newsroom. The password is asked for, or
// taken from ADMIN_PASSWORD; never from the command line, where other users of the machine see it.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { makeFirstAdmin } from '@/lib/auth/make-first-admin'
import { db } from '@/lib/db'
import { ExpectedError } from '@/lib/errors'
import { migrate } from './database/migrate'
import { withDatabase } from './database/with-database'
import { secret } from './setup/secret.mjs'
import { Told } from './setup/told.mjs'

const SENTENCES: Record<string, string> = {
  'admin-exists': 'There is an admin already; sign in as that one to make others.',
  'account-taken': 'This account exists already; take another name.',
  'account-shape': 'An account has 2 to 64 letters, digits and . _ @ -, and begins with a letter or digit.',
  'name-shape': 'A name has 1 to 40 characters.',
  'password-short': 'The password needs at least ten characters.',
}

await withDatabase(async (url) => {
  await migrate(url)
  process.env.DATABASE_URL = url
  process.env.AUTH_SECRET ??= secret()
  const account = process.argv[2] ?? (await ask('Account: '))
  const name = process.argv[3] ?? (process.argv[2] ? account : await ask('Name: '))
  const password = process.env.ADMIN_PASSWORD ?? (await ask('Password (not shown): ', true))
  try {
    await makeFirstAdmin({ account, name, password })
    console.log(`${account} is the newsroom's admin now.`)
  } catch (error) {
    if (error instanceof ExpectedError) throw new Told(SENTENCES[error.code] ?? error.code)
    throw error
  } finally {
    await db().$disconnect()
  }
})

async function ask(question: string, hidden = false) {
  if (!process.stdin.isTTY)
    throw new Told('Give the account as an argument and the password in ADMIN_PASSWORD.')
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: hidden ? silent : process.stdout,
    terminal: true,
  })
  const answer = await lines.question('')
  lines.close()
  if (hidden) process.stdout.write('\n')
  return answer.trim()
}
