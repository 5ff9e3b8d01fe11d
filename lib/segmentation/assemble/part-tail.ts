import { lostBeginning } from '../features/ends'
import type { Features } from '../features/features'
import type { DraftArticle } from './draft'
import { likeness } from '../features/likeness'
import { textOf } from './text-of'

const REACH = 40
const DEEPEST = 8

/**
 * A story whose headline and beginning are gone looks like the end of the story before it. Where a heading
 * that has no text of its own tells of the same as such an end does, the end is the heading's story.
 */
export function partTail(
  heading: string,
  articles: readonly DraftArticle[],
  near: number,
  features: readonly Features[],
): { article: DraftArticle; at: number } | undefined {
  let found: { article: DraftArticle; at: number } | undefined
  let most = 0.22
  for (const article of articles.slice(Math.max(0, near - REACH), near + 3)) {
    if (article.kind !== 'story' || article.blocks.length < 3) continue
    for (let at = article.blocks.length - 1; at > 1 && at >= article.blocks.length - DEEPEST; at--) {
      const block = article.blocks[at]
      if (block?.role === 'byline') continue
      if (block?.role !== 'body') break
      const first = features[block.fragments[0] ?? -1]
      if (!first || first.row || first.tabular) break
      // What an end before it waits for is not lost.
      const last = features[article.blocks[at - 1]?.fragments.at(-1) ?? -1]
      const lost = lostBeginning(first.fragment.text) && last?.ending !== 'open'
      if (!lost && likeness(heading, first.fragment.text) < 0.12) continue
      const tail = textOf({ ...article, blocks: article.blocks.slice(at) }, features)
      const rest = textOf({ ...article, blocks: article.blocks.slice(0, at) }, features)
      const score = likeness(heading, tail) - likeness(heading, rest) + (lost ? 0.15 : 0)
      if (score > most) {
        most = score
        found = { article, at }
      }
    }
  }
  return found
}
