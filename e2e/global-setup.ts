import { randomBytes } from 'node:crypto'
import { cloneDatabase } from '@/test/database/clone-database'
import { databaseUrl } from '@/test/database/database-url'
import { openTestServer } from '@/test/database/open-test-server'
import { makeTemplate } from '@/test/database/template'
import { build } from '@/scripts/setup/build.mjs'
import { run } from '@/scripts/setup/run.mjs'

/** Once before all specs: a build, a database server, and the sample newsroom that workers clone. */
export default async function setup() {
  const server = await openTestServer()
  const name = `cleanproof_e2e_${randomBytes(4).toString('hex')}`
  const sample = await cloneDatabase(server.url, await makeTemplate(server.url), name)
  const env = {
    DATABASE_URL: databaseUrl(server.url, name),
    AUTH_SECRET: 'a-secret-of-the-tests-and-of-nobody-else',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await build({ ...process.env, ...env })
  const seed = ['--conditions=react-server', '--import=tsx', 'prisma/seed.ts', 'sample']
  const { code } = await run(process.execPath, seed, { env })
  if (code !== 0) throw new Error('the sample newsroom could not be loaded')
  Object.assign(process.env, { E2E_SERVER_URL: server.url, E2E_SAMPLE: name, AUTH_SECRET: env.AUTH_SECRET })
  return async () => {
    await sample.drop()
    await server.close()
  }
}
