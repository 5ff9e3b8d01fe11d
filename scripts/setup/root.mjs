import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'

/** The project's folder, wherever the command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What the commands keep between runs: database, secrets, locks. Git-ignored. */
export const dataFolder = join(root, '.data')
