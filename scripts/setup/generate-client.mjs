import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'
import { Told } from './told.mjs'

const STAMP = join(root, 'prisma/generated/.made-from')

/** Generates the database client if the schema or Prisma changed. */
export async function generateClient() {
  const made = createHash('sha256')
    .update(readFileSync(join(root, 'prisma/schema.prisma')))
    .update(readFileSync(join(root, 'node_modules/prisma/package.json')))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === made) return
  await step('Generating the database client', async () => {
    // Generation wants the schema engine's file to exist but never runs it; many machines cannot
    // download that binary, so any existing path stands in for it.
    const env = {
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    }
    const { code } = await run('node_modules/prisma/build/index.js', ['generate'], { env, quiet: true })
    if (code !== 0) throw new Told('prisma generate failed; its message is above.')
    writeFileSync(STAMP, made)
  })
}
