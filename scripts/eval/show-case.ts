import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import { judgeDecisions } from '@/test/eval/judge-decisions'
import { labelledFrom, textOf, type Labelled, type LabelledArticle } from '@/test/eval/labelled'
import { folderPages, samplePages, type GoldPage } from '@/test/eval/load-pages'
import { DAMAGE_NAMES, mutatePage } from '@/test/mutator/mutate-page'
import { BOUNDARIES, PREFECTURE, REAL_PAGES } from './page-sets'

/** Prints a page's text and the articles that are not what they should be; false where there is no such page. */
export function showCase(name: string): boolean {
  const found = findCase(name)
  if (!found) return false
  const { text, gold } = found
  const proposed = segment(text, segmentOptions({ prefecture: PREFECTURE }))
  const should = written(gold, text)
  const is = written(labelledFrom(proposed), text)
  const without = (these: string[], those: string[]) => these.filter((article) => !those.includes(article))
  console.log(`${text}\n=== should be\n\n${without(should, is).join('\n\n')}`)
  console.log(`\n=== is\n\n${without(is, should).join('\n\n')}`)
  const wrong = judgeDecisions(text, gold, proposed).filter(({ right }) => !right)
  console.log(`\nwrong: ${wrong.map(({ kind }) => kind).join(', ') || 'nothing'}`)
  return true
}

function findCase(name: string): Pick<GoldPage, 'text' | 'gold'> | undefined {
  const [, kind, seed] = /^([a-z-]+)\/(\d+)$/.exec(name) ?? []
  const damage = DAMAGE_NAMES.find((known) => known === kind)
  if (damage) return mutatePage(damage, Number(seed))
  const pages = [...samplePages(), ...(folderPages(REAL_PAGES) ?? []), ...(folderPages(BOUNDARIES) ?? [])]
  return pages.find((page) => name.endsWith(page.name))
}

function written(articles: Labelled, text: string): string[] {
  return articles.map((article) =>
    [facts(article), ...article.blocks.map((block) => line(block, text))].join('\n'),
  )
}

const facts = ({ kind, counties, contributors }: LabelledArticle) =>
  [kind, ...counties, ...contributors.map(({ name, role }) => `${name}/${role}`)].join(' ')

/** A block on one line; ⏎ stands where it goes on in another line of the source. */
function line({ role, spans, gapBefore, gapAfter }: LabelledArticle['blocks'][number], text: string): string {
  const parts = spans.map((span) => textOf(text, [span]).trim().replace(/\s*\n/g, '⏎')).join('⏎')
  return `  ${role.padEnd(8)} ${gapBefore ? '… ' : ''}${parts}${gapAfter ? ' …' : ''}`
}
