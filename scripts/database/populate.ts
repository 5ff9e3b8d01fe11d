import { SAMPLE_ACCOUNTS } from '@/prisma/worlds/sample-accounts'
import { run } from '../setup/run.mjs'
import { step } from '../setup/step.mjs'
import { Told } from '../setup/told.mjs'
import { connected } from './connect'
import { loadPlaces } from './load-places'

/**
 * Brings places up to date and fills an empty database.
 * @param sample load the sample newsroom, else a bare one
 * @returns what a newcomer needs to sign in
 */
export async function populate(url: string, env: NodeJS.ProcessEnv, sample: boolean): Promise<string> {
  if (await loadPlaces(url)) console.log('· Loaded the counties and townships of the whole country')
  const before = await look(url)
  const isEmpty = !before.hasPublication && !before.accounts.size
  if (sample && isEmpty) await step('Loading the sample newsroom', () => seed('sample', env))
  else if (!before.hasPublication) await seed('bare', env)
  return greeting((await look(url)).accounts)
}

async function seed(world: string, env: NodeJS.ProcessEnv) {
  // The data layer is marked server-only; the condition says that this is a server.
  const args = ['--no-deprecation', '--conditions=react-server', '--import=tsx', 'prisma/seed.ts', world]
  const { code } = await run(process.execPath, args, { env })
  if (code !== 0) throw new Told('The newsroom could not be loaded; the message is above.')
}

function look(url: string) {
  return connected(url, async (client) => {
    const publications = await client.query('SELECT FROM "Publication"')
    const users = await client.query<{ account: string }>('SELECT account FROM "User"')
    return {
      hasPublication: publications.rows.length > 0,
      accounts: new Set(users.rows.map(({ account }) => account)),
    }
  })
}

function greeting(accounts: Set<string>) {
  if (!accounts.size) return 'There is no account yet: make the first admin with `npm run make-admin`.\n'
  const known = SAMPLE_ACCOUNTS.filter(({ account }) => accounts.has(account))
  if (known.length < SAMPLE_ACCOUNTS.length) return ''
  const lines = known.map(
    ({ role, account, password }) => `  ${role.padEnd(16)} ${account.padEnd(10)} ${password}`,
  )
  return ['The sample newsroom, its accounts and passwords:', ...lines, ''].join('\n')
}
