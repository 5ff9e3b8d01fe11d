import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import { judgeDecisions } from '@/test/eval/judge-decisions'
import { labelledFrom, textOf, type Labelled } from '@/test/eval/labelled'
import { DAMAGE_NAMES, mutatePage } from '@/test/mutator/mutate-page'

/** Prints one mutated page, what should come of it and what the engine makes of it. */
export function showCase(name: string) {
  const [kind = '', seed = ''] = name.split('/')
  const damage = DAMAGE_NAMES.find((known) => known === kind)
  if (!damage || !/^\d+$/.test(seed))
    throw new Error(`no case ${name}; a case is one of ${DAMAGE_NAMES.join(', ')}, a slash and a number`)
  const { text, gold } = mutatePage(damage, Number(seed))
  const proposed = segment(text, segmentOptions({ prefecture: '220300' }))
  console.log(
    `${text}\n=== should be\n${written(gold, text)}\n=== is\n${written(labelledFrom(proposed), text)}`,
  )
  const wrong = judgeDecisions(text, gold, proposed).filter(({ right }) => !right)
  console.log(`\nwrong: ${wrong.map(({ kind }) => kind).join(', ') || 'nothing'}`)
}

function written(articles: Labelled, text: string): string {
  return articles
    .map(({ kind, counties, contributors, blocks }) => {
      const facts = [kind, ...counties, ...contributors.map(({ name, role }) => `${name}/${role}`)].join(' ')
      const lines = blocks.map(({ role, spans, gapBefore, gapAfter }) => {
        const parts = spans.map((span) => textOf(text, [span]).trim()).join(' ⏎ ')
        return `  ${role.padEnd(8)} ${gapBefore ? '… ' : ''}${parts}${gapAfter ? ' …' : ''}`
      })
      return [`- ${facts}`, ...lines].join('\n')
    })
    .join('\n')
}
