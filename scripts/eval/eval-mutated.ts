import { segmentOptions } from '@/lib/lexicon/segment-options'
import { evaluate, type Evaluated } from '@/test/eval/evaluate'
import { reliability } from '@/test/eval/reliability'
import { suspectsRecall } from '@/test/eval/suspects-recall'
import { share, totalScore } from '@/test/eval/total-score'
import { DAMAGE_NAMES, mutatePage, type DamageName } from '@/test/mutator/mutate-page'
import { isStable } from '@/test/mutator/written-out'
import { FIRST_FITTED_SEED, PREFECTURE } from './page-sets'
import { textTable } from './text-table'

const WORST = 3

/** Damages clean pages in every way, `cases` pages a kind, and prints how much the engine restores. */
export function evalMutated(cases: number) {
  const options = segmentOptions({ prefecture: PREFECTURE })
  const kinds = DAMAGE_NAMES.map((damage) => {
    const pages = Array.from({ length: cases }, (_, i) => ({
      name: `${damage}/${i + 1}`,
      ...mutatePage(damage, i + 1),
    }))
    const evaluated = evaluate(pages, options)
    return {
      damage,
      pages: evaluated.map((page, i) => ({ ...page, again: isStable(pages[i]!.text, options) })),
    }
  })
  const rows = kinds.map(({ damage, pages }) => figures(damage, pages))
  const all = kinds.flatMap(({ pages }) => pages)
  rows.push(figures('all', all))
  const bins = reliability(all.flatMap(({ decisions }) => decisions))

  console.log(`\n${cases} pages a kind; a case is shown by: npm run eval -- --case KIND/SEED`)
  console.log(
    textTable([
      [
        'damage',
        'articles',
        'joins',
        'wrong joins',
        'again',
        'roles',
        'corrections',
        'wrong',
        '10 %',
        '20 %',
        'worst cases',
      ],
      ...rows.map((r) => [
        r.damage,
        r.exactArticles,
        r.joinsFound,
        `${r.joinsWrong}/${r.joinsMade}`,
        r.again,
        r.roles,
        r.correctionsPerPage,
        r.suspects.wrong,
        r.suspects.first10,
        r.suspects.first20,
        r.worst.map(({ name, corrections }) => `${name} (${corrections})`).join(' '),
      ]),
    ]),
  )
  console.log(
    '\narticles: share restored exactly; joins: share found; wrong joins: of those made;\n' +
      'again: share of pages that give the same blocks when written out in reading order and cut again;\n' +
      'wrong: decisions that are wrong; 10 %, 20 %: share of them that the first suspects point to',
  )
  console.log(
    `\nReliability: how often decisions of a confidence are right on seeds 1 to ${cases}; fitted to seeds from ${FIRST_FITTED_SEED}`,
  )
  console.log(
    textTable([
      ['decision', 'from', 'to', 'decisions', 'confidence', 'right'],
      ...bins.map((b) => [b.kind, b.from, b.to, b.decisions, b.meanConfidence, b.shareRight]),
    ]),
  )
  return { cases, damages: rows, reliability: bins }
}

function figures(damage: DamageName | 'all', pages: (Evaluated & { again: boolean })[]) {
  const scores = pages.map(({ score }) => score)
  const total = totalScore(scores)
  const sum = (pick: (score: Evaluated['score']) => number) => scores.reduce((n, score) => n + pick(score), 0)
  const hits = sum(({ joins }) => joins.hits)
  const made = sum(({ joins }) => joins.predicted)
  return {
    damage,
    pages: pages.length,
    exactArticles: share(
      sum(({ articles }) => articles.hits),
      sum(({ articles }) => articles.gold),
    ),
    joinsFound: share(
      hits,
      sum(({ joins }) => joins.gold),
    ),
    joinsMade: made,
    joinsWrong: made - hits,
    again: pages.filter(({ again }) => again).length / pages.length,
    roles: total.roleAccuracyStrict,
    correctionsPerPage: total.correctionsPerPage,
    lostChars: total.lostChars,
    suspects: suspectsRecall(pages),
    worst: [...pages]
      .sort((a, b) => b.score.corrections - a.score.corrections)
      .slice(0, WORST)
      .map(({ name, score }) => ({ name, corrections: score.corrections })),
  }
}
