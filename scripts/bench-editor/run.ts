import { existsSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { makePage } from './make-page'
import { measureOpening, type Opening } from './measure-opening'
import { at, measureCommands, measureKeys, type KeyFigures } from './measure'

// `npm run bench:editor [-- --json FILE] [--rounds N] [--keys N] [--no-opening]`: the workbench's editor beside
// a bare ProseMirror view with the same schema and text, in turns in the same run; every command; and, on the
// built application, the time from navigation to the first edit. Read the ratios: the milliseconds are the
// machine's.
const SIZES = [10_000, 50_000, 200_000]

const option = (name: string) => {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? undefined : process.argv[index + 1]
}
const rounds = Number(option('rounds') ?? 3)
const keys = Number(option('keys') ?? 60)

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)

async function main() {
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench-editor/browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const styles = await build({
    entryPoints: ['components/editor/workbench.css'],
    bundle: true,
    write: false,
  })
  const css = styles.outputFiles[0]!.text
  const args = [
    ...['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-frame-rate-limit'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.setContent(`<style>${css}</style><div class="wb-page"><div id="place"></div></div>`)
    await page.addScriptTag({ content: outputFiles[0]!.text })
    const cdp = await page.context().newCDPSession(page)
    const typing = []
    for (const size of SIZES) {
      const json = makePage(size)
      const runs: Record<'bare' | 'desk', KeyFigures[]> = { bare: [], desk: [] }
      for (let round = 0; round < rounds; round++)
        for (const kind of round % 2 ? (['desk', 'bare'] as const) : (['bare', 'desk'] as const))
          runs[kind].push(await measureKeys(page, cdp, kind, json, keys))
      typing.push({ size, bare: middle(runs.bare), desk: middle(runs.desk) })
    }
    const commands = await measureCommands(page, makePage(50_000))
    await page.close()
    const opening = process.argv.includes('--no-opening')
      ? []
      : await measureOpening(browser, [10_000, 50_000], rounds)
    report(typing, commands, opening)
    const file = option('json')
    if (file) writeFileSync(file, JSON.stringify({ rounds, keys, typing, commands, opening }, null, 2))
  } finally {
    await browser.close()
  }
}

const middle = (runs: readonly KeyFigures[]): KeyFigures => {
  const of = (name: keyof KeyFigures) =>
    at(
      runs.map((run) => run[name]),
      0.5,
    )
  return { mount: of('mount'), median: of('median'), p95: of('p95'), longTasks: of('longTasks') }
}

type Typing = { size: number; bare: KeyFigures; desk: KeyFigures }[]

function report(typing: Typing, commands: Record<string, number | null>, opening: readonly Opening[]) {
  const ms = (value: number) => value.toFixed(1).padStart(8)
  const ratio = (a: number, b: number) => (a / b).toFixed(2).padStart(6)
  console.log('Key to next frame, ms: bare ProseMirror view, workbench, ratio')
  console.log(
    'characters     bare median    p95 |  desk median    p95 | ratio median   p95 | mount ratio | long tasks',
  )
  for (const { size, bare, desk } of typing)
    console.log(
      `${String(size).padStart(10)} ${ms(bare.median)} ${ms(bare.p95)} | ${ms(desk.median)} ${ms(desk.p95)} | ` +
        `${ratio(desk.median, bare.median)} ${ratio(desk.p95, bare.p95)} | ${ratio(desk.mount, bare.mount)} | ${desk.longTasks}`,
    )
  console.log('\nCommands on 50,000 characters, ms (transaction and layout)')
  for (const [name, took] of Object.entries(commands))
    console.log(`${name.padEnd(22)} ${took === null ? 'does not fit at this place' : ms(took)}`)
  if (opening.length > 0)
    console.log('\nFrom navigation to a page that takes keys, and to the first edit shown, ms')
  for (const { size, editable, firstEdit } of opening)
    console.log(`${String(size).padStart(10)} ${ms(editable)} ${ms(firstEdit)}`)
  const lists = opening.flatMap((one) => one.lists)
  if (lists.length > 0)
    console.log('\nCommands with a list of their own, on 50,000 characters, key to frame, ms')
  for (const { name, took } of lists) console.log(`${name.padEnd(22)} ${ms(took)}`)
}

void main()
