import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = {
  '@': here('.'),
  // The marker refuses to load outside a server's bundle; tests are on the server's side.
  'server-only': here('node_modules/server-only/empty.js'),
}
/** What needs a database, beside what does not. */
const DATA = [
  'lib/data/**/*.test.ts',
  'lib/auth/**/*.test.ts',
  'prisma/*.test.ts',
  'prisma/!(sample)/**/*.test.ts',
  'test/{authorization,database,factories}/**/*.test.ts',
  'scripts/database/**/*.test.ts',
]
const exclude = [...configDefaults.exclude, '.data/**', '.next/**', 'e2e/**']

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...exclude, ...DATA] },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: DATA,
          exclude,
          // A whole way through the newsroom on a machine that is busy with something else.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: 'test/database/global-setup.ts',
          setupFiles: 'test/database/set-up-worker.ts',
        },
      },
    ],
  },
})
