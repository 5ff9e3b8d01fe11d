/**
 * npm run fit -- [--cases N] [--keep-joins]
 *
 * Fits the engine's two tables of numbers to pages that test/mutator damages, N a kind of damage: what each
 * piece of evidence counts for a join (joins/weights.ts), then how often decisions of such signs were right
 * (judge/calibration.ts); with --keep-joins the second alone. Their seeds begin where no evaluation's do. Writes
 * the tables; the diff shows what changed.
 */
import { parseArgs } from 'node:util'
import { samplePages } from '@/test/eval/load-pages'
import { DAMAGE_NAMES, mutatePage, type DamageName } from '@/test/mutator/mutate-page'
import { WEIGHTS } from '@/lib/segmentation/joins/weights'
import { FIRST_FITTED_SEED } from './eval/page-sets'
import { decisionExamples } from './fit/decision-examples'
import { fitCalibration } from './fit/fit-calibration'
import { fitWeights } from './fit/fit-weights'
import { joinExamples } from './fit/join-examples'
import { PRIOR } from './fit/prior'
import { writeTable } from './fit/write-table'

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100' }, 'keep-joins': { type: 'boolean', default: false } },
})
const cases = Number(values.cases)
if (!Number.isInteger(cases) || cases < 1)
  throw new RangeError(`--cases takes a number of pages, not ${values.cases}`)

/** Kinds that show joins, and how many pages of each: where text was dropped, ends that go on nowhere are many. */
const JOINED: Partial<Record<DamageName, number>> = {
  'column-ends': 0.5,
  'reordered-columns': 1,
  'swapped-columns': 1,
  'dropped-text': 2,
  'picture-between': 0.5,
  everything: 1,
}
/** The sample's few joins are worth more: nobody made them by a rule. */
const SAMPLE = 8
const STRENGTH = 10

const damaged = (kind: DamageName, count: number, from: number) =>
  Array.from({ length: Math.ceil(count) }, (_, i) => mutatePage(kind, from + i))

if (!values['keep-joins']) await fitJoins()
await fitConfidences()
console.log(`fitted to seeds from ${FIRST_FITTED_SEED}; npm run eval takes its seeds from 1`)

async function fitJoins() {
  const examples = Object.entries(JOINED).flatMap(([kind, share]) =>
    damaged(kind as DamageName, cases * share, FIRST_FITTED_SEED).flatMap(joinExamples),
  )
  const sample = samplePages().flatMap(joinExamples)
  const weights = fitWeights(
    [...examples, ...Array.from({ length: SAMPLE }, () => sample).flat()],
    PRIOR,
    STRENGTH,
  )
  await writeTable('lib/segmentation/joins/weights.ts', weights)
  // How sure a join is depends on what it counts: the confidences are fitted to the new weights.
  Object.assign(WEIGHTS, weights)
  console.log(`joins: ${examples.length + sample.length} open ends`)
}

async function fitConfidences() {
  // Seeds of its own for each kind: a page's own difficulties would count once for every kind otherwise.
  const examples = DAMAGE_NAMES.flatMap((kind, k) =>
    damaged(kind, cases, FIRST_FITTED_SEED + 10_000 * (k + 1)).flatMap(decisionExamples),
  )
  await writeTable('lib/segmentation/judge/calibration.ts', fitCalibration(examples))
  console.log(
    `confidences: ${examples.length} decisions, ${examples.filter(({ right }) => !right).length} wrong`,
  )
}
