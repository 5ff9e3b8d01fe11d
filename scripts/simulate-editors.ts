// `npm run simulate:editors [-- --rounds N] [--acts N] [--seed N] [--json FILE]`: two, then six editors on one
// page, on two web servers of one database, one answer in ten lost; prints what they did and what was lost.
import { writeFileSync } from 'node:fs'
import { cookieOfEditor } from '@/e2e/session-cookie'
import { db } from '@/lib/db'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument } from '@/test/factories/steps'
import { openNewsroom } from '@/test/simulation/open-newsroom'
import { simulateEditors, type SimulationResult } from '@/test/simulation/simulate-editors'
import { at } from './bench-editor/measure'
import { textTable } from './eval/text-table'

const option = (name: string) => {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? undefined : process.argv[index + 1]
}
const rounds = Number(option('rounds') ?? 5)
const acts = Number(option('acts') ?? 150)
const seed = Number(option('seed') ?? Math.floor(Math.random() * 1e6))

const newsroom = await openNewsroom(2)
const results: (SimulationResult & { editors: number; deletes: boolean })[] = []
try {
  const editor = await actorOf('editor')
  for (const editors of [2, 6])
    for (const deletes of [false, true])
      for (let round = 0; round < rounds; round++) {
        const opened = await openDocument((await makePage(editor)).pageId)
        const cookies = await Promise.all(Array.from({ length: editors }, () => cookieOfEditor()))
        const { addresses } = newsroom
        const settings = { ...opened, addresses, cookies, acts, seed: seed + round, deletes }
        results.push({ editors, deletes, ...(await simulateEditors(settings)) })
      }
} finally {
  await db().$disconnect()
  await newsroom.close()
}
report()
const file = option('json')
if (file) writeFileSync(file, JSON.stringify({ seed, rounds, acts, results }, null, 2))

function report() {
  const sum = (list: typeof results, of: (one: SimulationResult) => number) =>
    list.reduce((total, one) => total + of(one), 0)
  const row = (editors: number, deletes: boolean) => {
    const list = results.filter((one) => one.editors === editors && one.deletes === deletes)
    const ms = (values: number[], share: number) => at(values, share).toFixed(0)
    const took = list.flatMap((one) => one.took)
    const notices = list.flatMap((one) => one.notices)
    return [
      String(editors),
      deletes ? 'yes' : 'no',
      String(sum(list, (one) => one.acts)),
      String(sum(list, (one) => one.steps)),
      String(sum(list, (one) => one.sends)),
      String(sum(list, (one) => one.rebased)),
      String(sum(list, (one) => one.lostAnswers)),
      deletes ? '-' : String(sum(list, (one) => one.lost.length)),
      String(sum(list, (one) => one.doubled.length)),
      String(sum(list, (one) => one.unaccounted.length)),
      String(sum(list, (one) => one.kept)),
      String(sum(list, (one) => one.dropped)),
      `${list.filter((one) => one.agreed && one.startKept !== false).length} of ${list.length}`,
      `${ms(took, 0.5)} / ${ms(took, 0.95)}`,
      `${ms(notices, 0.5)} / ${ms(notices, 0.95)}`,
    ]
  }
  console.log(`Two web servers on one PostgreSQL, ${rounds} rounds a row, seed ${seed}`)
  console.log(
    textTable([
      [
        ...['editors', 'delete', 'acts', 'steps', 'sends', 'rebased', 'answers lost', 'characters lost'],
        ...[
          'doubled',
          'unaccounted for',
          'kept for their writer',
          'steps given up',
          'agreed',
          'send ms p50/p95',
          'heard elsewhere ms p50/p95',
        ],
      ],
      ...[2, 6].flatMap((editors) => [row(editors, false), row(editors, true)]),
    ]),
  )
}
