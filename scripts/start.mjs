// `npm start` and `npm run dev`. Runs on plain Node: nothing is installed yet on a fresh machine.
import { checkNode } from './setup/check-node.mjs'
import { generateClient } from './setup/generate-client.mjs'
import { install } from './setup/install.mjs'
import { loadEnvironment } from './setup/load-environment.mjs'
import { takeLock } from './setup/take-lock.mjs'
import { endWith } from './setup/told.mjs'

const dev = process.argv.includes('--dev')
const sample = process.argv.includes('--sample')

try {
  checkNode()
  loadEnvironment()
  const lock = takeLock('running')
  try {
    await install({ dev: false })
    await generateClient()
    const { register } = await import('tsx/esm/api')
    register()
    const { serve } = await import('./database/serve.ts')
    await serve({ dev, sample, announce: lock.announce })
  } finally {
    lock.release()
  }
} catch (error) {
  endWith(error)
}
process.exit()
