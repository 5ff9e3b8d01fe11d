import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'
import { Told } from './told.mjs'

/**
 * Installs the packages if some are missing or not of the lockfile's version. npm's own note of
 * what it installed is the measure: it is written last, so a half-done installation has none.
 * @param {{ dev: boolean }} need dev: the packages for tests and checks too
 */
export async function install({ dev }) {
  if (isInstalled(dev)) return
  await step('Installing packages (npm ci; some minutes on a slow line)', async () => {
    const npm = process.env.npm_execpath ?? 'npm'
    // The development packages come too, whatever NODE_ENV says: `npm test` needs them next.
    const { code } = await run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0) throw new Told('npm ci failed; its message above says why. Nothing was started.')
  })
}

/** @param {boolean} dev */
function isInstalled(dev) {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.peer || entry.devOptional) return true
    if (entry.dev && !dev) return true
    const { version, integrity } = present[path] ?? {}
    return version === entry.version && integrity === entry.integrity && existsSync(join(root, path))
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, peer?: boolean, dev?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {} // nothing installed yet
  }
}
