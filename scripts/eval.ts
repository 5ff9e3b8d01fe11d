/**
 * npm run eval -- [--mutated [--cases N]] [--case NAME] [--json FILE]
 *
 * Scores the engine on the sample's pages and, where they are there, on ../shared/eval; with --mutated on
 * pages that test/mutator damages. --case shows one page by its name in the tables (hard-wrap/20). Tables for people; --json writes the same figures for machines.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evalMutated } from './eval/eval-mutated'
import { FIRST_FITTED_SEED } from './eval/page-sets'
import { evalPages } from './eval/eval-pages'
import { showCase } from './eval/show-case'

const { values } = parseArgs({
  options: {
    mutated: { type: 'boolean', default: false },
    cases: { type: 'string', default: '40' },
    case: { type: 'string' },
    json: { type: 'string' },
  },
})

const cases = Number(values.cases)
if (!Number.isInteger(cases) || cases < 1 || cases >= FIRST_FITTED_SEED)
  fail(`--cases takes a number of pages below ${FIRST_FITTED_SEED}, not ${values.cases}`)
else if (values.case) {
  if (!showCase(values.case)) fail(`no page ${values.case}: take a name from the tables, like hard-wrap/20`)
} else {
  const figures = values.mutated ? evalMutated(cases) : evalPages()
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
}

function fail(message: string) {
  console.error(message)
  process.exitCode = 1
}
