import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hash-sources.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'
import { takeLock } from './take-lock.mjs'
import { Told } from './told.mjs'

const STAMP = join(root, '.next/built-from')

/**
 * Builds the readers' style sheet and the application if a source changed since the last build.
 * @param {Record<string, string | undefined>} env
 */
export async function build(env) {
  const sources = hashSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  const lock = takeLock('building') // a server that serves from the build must not lose it
  await step('Building the application (about a minute)', async () => {
    rmSync(STAMP, { force: true }) // a build that dies half-way must not look finished
    await buildPaperCss()
    const { code } = await run('node_modules/next/dist/bin/next', ['build'], {
      env: { ...env, NODE_ENV: 'production' },
      quiet: true,
    })
    if (code !== 0) throw new Told('The build failed; its message is above.')
    mkdirSync(join(root, '.next'), { recursive: true })
    writeFileSync(STAMP, sources)
  }).finally(lock.release)
}

/** The readers' pages have a style sheet of their own, made by Tailwind's command. */
export async function buildPaperCss() {
  const script = 'scripts/build-paper-css.mjs'
  if (!existsSync(join(root, script))) return
  const { code } = await run(script, [], { quiet: true })
  if (code !== 0) throw new Told("The readers' style sheet could not be made; the message is above.")
}
