import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'
import { step } from './step.mjs'
import { Told } from './told.mjs'

const INSTALLED = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  ),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser for the end-to-end tests: Playwright's own, else an installed one, else Debian's is
 * installed where we may.
 * @returns {Promise<string | undefined>} its path; undefined for Playwright's own
 * @throws {Told} if there is none to be had
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return undefined
  const installed = [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path))
  if (installed) return installed
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    await step('Installing Chromium and Chinese fonts (apt-get)', installChromium)
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  throw new Told(
    'There is no browser for the end-to-end tests: run `npx playwright install chromium`, or install Chromium or Chrome (CHROMIUM_PATH names an unusual place).',
  )
}

async function installChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, quiet: true })
  const packages = ['chromium', 'fonts-noto-cjk']
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true })
}
