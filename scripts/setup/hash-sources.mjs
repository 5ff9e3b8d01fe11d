import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** What no build reads: folders of that name at the top, and these further down. */
const OUTSIDE = new Set([
  ...['node_modules', '.next', '.data', '.git', '.ci', 'docs', 'e2e', 'test', 'test-results'],
  ...['playwright-report', 'next-env.d.ts', 'prisma/generated', 'prisma/migrations', 'prisma/worlds'],
  ...['public/assets', 'scripts/database', 'scripts/setup'],
])

/**
 * SHA-256 over names and contents of everything a build may read. What is left out is listed, not
 * what is taken: a new folder of sources is never forgotten.
 */
export function hashSources() {
  const hash = createHash('sha256').update(process.version)
  walk('', hash)
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {import('node:crypto').Hash} hash
 */
function walk(folder, hash) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (OUTSIDE.has(path) || /\.(md|tsbuildinfo|log)$|\.test\.tsx?$/.test(entry.name)) continue
    if (entry.isDirectory()) walk(path, hash)
    else if (entry.isFile()) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
}
