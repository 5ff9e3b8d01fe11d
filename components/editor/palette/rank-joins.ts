import type { ArticleOutline } from '../page/outline'

export interface JoinCandidate {
  id: string
  text: string
  /** From 1, as the page shows it. */
  articleNumber: number
}

/** Begins in the middle of a sentence: no quotation, no formula, no digit with a mark after it. */
const BEGINS_ANEW = /^[“‘（《〈【\d—]|^本报|^近日|^日前|^连日来|^据/

/**
 * Blocks of the page that may go on after this one, likeliest first: fragments without a beginning, then
 * the nearer ones. The engine's own evidence is in the suspects; this is for what it did not see.
 */
export function rankJoins(
  articles: readonly ArticleOutline[],
  blockId: string,
  blockText: string,
): JoinCandidate[] {
  const all = articles.flatMap(({ blocks }, index) =>
    blocks.map(({ id, role, node }) => ({ id, role, text: node.textContent, articleNumber: index + 1 })),
  )
  const here = all.findIndex(({ id }) => id === blockId)
  const isOpen = !/[。！？”…）]$/.test(blockText)
  const score = (one: (typeof all)[number], at: number) => {
    const fragment = one.role === 'body' || one.role === 'discarded' ? 0 : 40
    const anew = BEGINS_ANEW.test(one.text) ? 15 : 0
    const first = articles[one.articleNumber - 1]!.blocks.findIndex(({ id }) => id === one.id)
    const starts = isOpen && first === 0 ? -10 : 0
    return fragment + anew + starts + Math.min(30, Math.abs(at - here)) + (at < here ? 3 : 0)
  }
  return all
    .map((one, at) => ({ one, rank: score(one, at) }))
    .filter(({ one }) => one.id !== blockId && one.text !== '')
    .sort((a, b) => a.rank - b.rank)
    .map(({ one: { id, text, articleNumber } }) => ({ id, text, articleNumber }))
}
