import { segmentOptions } from '@/lib/lexicon/segment-options'
import { evaluate, type Evaluated } from '@/test/eval/evaluate'
import { folderPages, samplePages, type GoldPage } from '@/test/eval/load-pages'
import { reliability } from '@/test/eval/reliability'
import { suspectsRecall } from '@/test/eval/suspects-recall'
import { totalScore, type TotalScore } from '@/test/eval/total-score'
import { BOUNDARIES, PREFECTURE, REAL_PAGES } from './page-sets'
import { textTable } from './text-table'

/** What gold without roles, names and places can say. */
const BOUNDARY_FIGURES: (keyof TotalScore)[] = [
  'pages',
  'lostChars',
  'duplicatedChars',
  'invalidSpans',
  'bcubedF1',
  'exactArticleF1',
]

/** Scores the engine on pages with hand-made gold, prints the tables, gives the same figures back. */
export function evalPages() {
  const printed = evaluate(samplePages(), segmentOptions({ prefecture: PREFECTURE }))
  const real = evaluateFolder(REAL_PAGES, PREFECTURE)
  // Their gold says which paragraphs make one article and nothing more.
  const boundaries = evaluateFolder(BOUNDARIES)
  const sets = { sample: printed, ...(real && { pages: real }), ...(boundaries && { boundaries }) }
  const totals = Object.fromEntries(
    Object.entries(sets).map(([name, pages]) => [name, totalScore(pages.map(({ score }) => score))]),
  )
  const labelled = [...printed, ...(real ?? [])]
  const bins = reliability(labelled.flatMap(({ decisions }) => decisions))
  const recall = suspectsRecall(labelled)

  console.log('\nPages (boundaries: their gold labels articles alone)\n' + pageTable(sets))
  console.log('\nTotals\n' + totalTable(totals))
  console.log('\nReliability: how often decisions of a confidence are right (sample and pages)')
  console.log(
    textTable([
      ['decision', 'from', 'to', 'decisions', 'confidence', 'right'],
      ...bins.map((b) => [b.kind, b.from, b.to, b.decisions, b.meanConfidence, b.shareRight]),
    ]),
  )
  console.log(`\nSuspects: ${recall.suspects}, wrong decisions: ${recall.wrong}`)
  console.log(
    `of these in the first 10 %: ${recall.first10.toFixed(3)}, 20 %: ${recall.first20.toFixed(3)}, all: ${recall.all.toFixed(3)}`,
  )
  return {
    sets: Object.fromEntries(
      Object.entries(sets).map(([set, pages]) => [
        set,
        { total: totals[set], pages: Object.fromEntries(pages.map(({ name, score }) => [name, score])) },
      ]),
    ),
    reliability: bins,
    suspects: recall,
  }
}

function evaluateFolder(folder: string, prefecture?: string): Evaluated[] | undefined {
  const pages: GoldPage[] | null = folderPages(folder)
  if (pages) return evaluate(pages, segmentOptions({ prefecture }))
  console.log(`no folder ${folder}: skipped`)
  return undefined
}

function pageTable(sets: Record<string, Evaluated[]>): string {
  return textTable([
    ['page', 'articles', 'exact', 'found', 'lost', 'roles', 'joins', 'found', 'corrections'],
    ...Object.entries(sets).flatMap(([set, pages]) =>
      pages.map(({ name, score: { articles, roles, joins, corrections, lostChars } }) => [
        `${set} ${name}`,
        articles.gold,
        articles.hits,
        articles.predicted,
        lostChars,
        ...(set === 'boundaries'
          ? []
          : [`${roles.right}/${roles.all}`, `${joins.hits}/${joins.gold}`, joins.predicted, corrections]),
      ]),
    ),
  ])
}

function totalTable(totals: Record<string, TotalScore>): string {
  const keys = Object.keys(Object.values(totals)[0] ?? {}) as (keyof TotalScore)[]
  return textTable([
    ['figure', ...Object.keys(totals)],
    ...keys.map((key) => [
      key,
      ...Object.entries(totals).map(([set, total]) =>
        set === 'boundaries' && !BOUNDARY_FIGURES.includes(key) ? '–' : total[key],
      ),
    ]),
  ])
}
