// Makes the paper's stylesheet: public/assets/paper-<hash>.css, and manifest.json that names it.
// A reader's page has no bundler of its own, because it has no script.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const WEEK = 7 * 24 * 60 * 60 * 1000
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const assets = path.join(root, 'public', 'assets')
const cli = createRequire(import.meta.url).resolve('@tailwindcss/cli/package.json')

const built = spawnSync(
  process.execPath,
  [
    path.join(path.dirname(cli), 'dist', 'index.mjs'),
    '--minify',
    '--input',
    'app/(public)/_reader/paper.css',
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 24 },
)
if (built.status !== 0 || !built.stdout) {
  console.error(built.stderr || built.error)
  process.exit(1)
}

const hash = createHash('sha256').update(built.stdout).digest('hex').slice(0, 12)
const name = `paper-${hash}.css`
mkdirSync(assets, { recursive: true })
writeFileSync(path.join(assets, name), built.stdout)
// A server that is running may read the manifest at any moment: it is replaced whole.
const manifest = path.join(assets, 'manifest.json')
writeFileSync(`${manifest}.${process.pid}`, `${JSON.stringify({ 'paper.css': name })}\n`)
renameSync(`${manifest}.${process.pid}`, manifest)

// Pages sent earlier may still ask for the sheet they name; after a week nobody does.
for (const file of readdirSync(assets)) {
  const old = /^paper-[0-9a-f]+\.css$/.test(file) && file !== name
  if (old && statSync(path.join(assets, file)).mtimeMs < Date.now() - WEEK) rmSync(path.join(assets, file))
}
console.log(`public/assets/${name}: ${(built.stdout.length / 1024).toFixed(1)} kB`)
