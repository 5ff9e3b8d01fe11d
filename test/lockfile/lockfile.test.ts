import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  version: string
  engines?: { node?: string }
  optionalDependencies?: Record<string, string>
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const entries = Object.entries(lock.packages)
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const versionsOf = (name: string) =>
  entries.filter(([path]) => nameOf(path) === name).map(([, entry]) => entry.version)

/** Versions below these have published advisories: code execution, requests past a check, stolen sessions. */
const FLOORS = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  sharp: '0.35.4',
  'prosemirror-view': '1.42.3',
  'next-auth': '4.24.15',
  '@auth/prisma-adapter': '2.11.3',
}

/** Newer ones do not run on Node 20, or mix versions that must be one. */
const CEILINGS = {
  vitest: '4.999.0',
  'pg-boss': '10.4.999',
  nodemailer: '7.999.0',
  '@axe-core/playwright': '4.11.999',
}

test.each(Object.entries(FLOORS))('%s is at least %s wherever it is installed', (name, floor) => {
  expect(versionsOf(name).filter((version) => compare(version, floor) < 0)).toEqual([])
})

// Ours alone: a package's own copy of another is that package's affair.
test.each(Object.entries(CEILINGS))('%s is at most %s where we import it', (name, ceiling) => {
  const { version } = lock.packages[`node_modules/${name}`] ?? { version: '0.0.0' }
  expect(compare(version, ceiling)).toBeLessThanOrEqual(0)
})

test.each([
  ['@tiptap/ packages', /^@tiptap\//],
  ['prisma, its client and adapter', /^(prisma|@prisma\/(client|adapter-pg|driver-adapter-utils))$/],
  ['react and react-dom', /^react(-dom)?$/],
  ['prosemirror-model', /^prosemirror-model$/],
  ['prosemirror-view', /^prosemirror-view$/],
])('%s have one version', (_, pattern) => {
  const versions = entries.filter(([path]) => pattern.test(nameOf(path))).map(([, { version }]) => version)
  expect(new Set(versions).size).toBe(1)
})

test('package.json names exact versions', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8'))
  const specs = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides })
  expect(specs.filter(([, spec]) => !/^((npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?|\$.+)$/.test(spec))).toEqual(
    [],
  )
})

test('no package asks for a newer Node than 20.19, the oldest that we run on', () => {
  const tooNew = entries.filter(([, { engines }]) => {
    const least = /^>=\s*(\d+(\.\d+)?(\.\d+)?)$/.exec(engines?.node ?? '')?.[1]
    return least && compare(least, '20.19.0') > 0
  })
  expect(tooNew.map(([path]) => path)).toEqual([])
})

// npm leaves out what its registry does not offer, and then `npm ci` refuses the lockfile everywhere.
test("each system's optional packages are in the lockfile", () => {
  const names = new Set(entries.map(([path]) => nameOf(path)))
  const missing = entries
    .flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !names.has(name))
  expect(missing).toEqual([])
})

/** By numbers alone; a pre-release counts as its release. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number))
  for (const at of [0, 1, 2]) if (left?.[at] !== right?.[at]) return (left?.[at] ?? 0) - (right?.[at] ?? 0)
  return 0
}
