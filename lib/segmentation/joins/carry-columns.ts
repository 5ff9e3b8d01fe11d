import type { DraftArticle, DraftBlock } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Joins } from './find-joins'

interface Place {
  article: number
  block: number
}

/**
 * Where whole columns were read in the wrong order, what stands under the second half of a broken paragraph
 * belongs under it in its right place too. A column's end shows by an open end whose own continuation is
 * elsewhere while another's stands in its place, on both sides of the column; half a paragraph that strayed
 * alone shows it on one side at most, and nothing follows it.
 */
export function carryColumns(
  articles: readonly DraftArticle[],
  { taken, order: { beside } }: Joins,
  features: readonly Features[],
): DraftArticle[] {
  const target = new Map(taken.map(({ from, to }) => [to, from]))
  /** Half a paragraph that stands where another's second half should. */
  const isStray = (i: number): boolean => target.has(i) && target.get(i) !== beside(i, -1)
  const torn = taken.filter(
    ({ from, to }) =>
      isStray(to) && isStray(beside(from, 1)) && features[beside(to, -1)]?.ending !== 'closed',
  )
  if (torn.length === 0) return [...articles]
  const places = placesIn(articles)
  const carried = new Map<number, DraftBlock[]>()
  const gone = new Set<DraftBlock>()
  for (const { from, to } of torn) {
    const { article, block } = places.get(to) ?? { article: -1, block: -1 }
    const column: DraftBlock[] = []
    for (const follower of articles[article]?.blocks.slice(block + 1) ?? []) {
      const [first = -1] = follower.fragments
      if (isStray(first)) break
      column.push(follower)
      if (isStray(beside(first, 1)) && features[first]?.ending !== 'closed') break
    }
    column.forEach((one) => gone.add(one))
    carried.set(from, column)
  }
  if (gone.size === 0) return [...articles]
  const laid = new Set<DraftBlock>()
  const lay = (block: DraftBlock): DraftBlock[] => {
    if (laid.has(block)) return []
    laid.add(block)
    return [block, ...block.fragments.flatMap((i) => (carried.get(i) ?? []).flatMap(lay))]
  }
  const settled = articles.map((article) => ({
    ...article,
    blocks: article.blocks.flatMap((block) => (gone.has(block) ? [] : lay(block))),
  }))
  // A column that would be carried into itself stays where it was.
  return settled.map((article, a) => ({
    ...article,
    blocks: [...article.blocks, ...(articles[a]?.blocks ?? []).flatMap(lay)],
  }))
}

/** Where each fragment stands. */
function placesIn(articles: readonly DraftArticle[]): Map<number, Place> {
  const places = new Map<number, Place>()
  articles.forEach(({ blocks }, article) =>
    blocks.forEach(({ fragments }, block) => fragments.forEach((i) => places.set(i, { article, block }))),
  )
  return places
}
