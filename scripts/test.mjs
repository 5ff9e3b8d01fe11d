// `npm test`, and `npm run check` for the quick part. Runs on plain Node: it installs what it needs.
import { checkNode } from './setup/check-node.mjs'
import { generateClient } from './setup/generate-client.mjs'
import { install } from './setup/install.mjs'
import { loadEnvironment } from './setup/load-environment.mjs'
import { run } from './setup/run.mjs'
import { takeLock } from './setup/take-lock.mjs'
import { TestRun } from './setup/test-run.mjs'

const quick = process.argv.includes('--quick')
const tests = new TestRun()
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (tests.isInterrupted = true))

/** @type {ReturnType<typeof takeLock> | undefined} */
let lock
let isReady = false
/** @type {(() => Promise<void>) | undefined} */
let inDatabase
await tests.part('set-up', async () => {
  checkNode()
  loadEnvironment()
  if (!quick) lock = takeLock('testing')
  await install({ dev: true })
  await generateClient()
  await run('node_modules/next/dist/bin/next', ['typegen'], { quiet: true })
  isReady = true
})
if (isReady) {
  await tests.check('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])
  await tests.check('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.'])
  const tsc = 'node_modules/typescript/bin/tsc'
  await tests.check('types', tsc, ['--noEmit'])
  await tests.check('types of the pure rooms', tsc, ['--noEmit', '-p', 'tsconfig.pure.json'])
  await tests.suite('unit')
  if (!quick && !tests.isInterrupted) {
    await tests.part('loading the parts that need a database', async () => {
      const { register } = await import('tsx/esm/api')
      register()
      const { testOnDatabase } = await import('./database/test-on-database.ts')
      inDatabase = () => testOnDatabase(tests)
    })
    await inDatabase?.()
  }
}
lock?.release()
process.exit(tests.finish())
