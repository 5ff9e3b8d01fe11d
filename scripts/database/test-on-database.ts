import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openTestServer } from '@/test/database/open-test-server'
import { build } from '../setup/build.mjs'
import { findBrowser } from '../setup/find-browser.mjs'
import { root } from '../setup/root.mjs'
import { run } from '../setup/run.mjs'
import { readReport, reportFile } from '../setup/test-report.mjs'
import type { TestRun } from '../setup/test-run.mjs'

/** The data tests and the end-to-end tests, on one server. */
export async function testOnDatabase(tests: TestRun) {
  let close: (() => Promise<void>) | undefined
  await tests.part('database for tests', async () => {
    const server = await openTestServer()
    process.env.TEST_DATABASE_URL = server.url
    close = server.close
  })
  if (!close) return
  await tests.suite('data')
  const specs = join(root, 'e2e/specs')
  if (existsSync(specs) && readdirSync(specs).length) await tests.part('end-to-end tests', endToEnd)
  await close()
}

async function endToEnd() {
  await findBrowser() // installs one if it may, before the long build
  await build({ ...process.env, NEXT_TELEMETRY_DISABLED: '1' })
  const report = reportFile('e2e')
  const { code } = await run('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  return readReport(report, code)
}
