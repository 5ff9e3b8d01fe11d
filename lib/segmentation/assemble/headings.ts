import type { Features } from '../features/features'
import type { DraftArticle, DraftBlock } from './draft'
import { headingRoles } from './heading-roles'

const HEADINGS = new Set(['kicker', 'headline', 'deck'])

/** Shorter headings are columns' names more often, and tell nothing of their story. */
export const TELLING = 6

export const isHeading = ({ role }: DraftBlock): boolean => HEADINGS.has(role)
/** The heading lines that an article begins with. */
export const headings = (article: DraftArticle): DraftBlock[] => {
  const end = article.blocks.findIndex(({ role }) => !HEADINGS.has(role))
  return end < 0 ? article.blocks : article.blocks.slice(0, end)
}
/** Whether a story begins without a heading. */
export const isHeadless = (article: DraftArticle): boolean =>
  article.kind === 'story' && headings(article).length === 0
/** Whether an article is headings and nothing else. */
export const isLone = (article: DraftArticle): boolean => headings(article).length === article.blocks.length
/** Whether a story opens with a formula or with who wrote it: then nothing but its heading is missing. */
export function isOpened({ blocks: [first] }: DraftArticle, features: readonly Features[]): boolean {
  return first?.role === 'byline' || features[first?.fragments[0] ?? -1]?.lead !== undefined
}
/** What a block's first fragment says. */
export const textOfBlock = (block: DraftBlock, features: readonly Features[]): string =>
  features[block.fragments[0] ?? -1]?.fragment.text ?? ''

/** Moves an article's first heading lines over another's, and names those of both anew. */
export function moveHeadings(
  from: DraftArticle,
  to: DraftArticle,
  count: number,
  features: readonly Features[],
): void {
  const moved = from.blocks.splice(0, count)
  to.blocks.unshift(...moved)
  nameHeadings(from, features)
  nameHeadings(to, features)
}

/** Heading lines that lost or won neighbours are named anew. */
export function nameHeadings(article: DraftArticle, features: readonly Features[]): void {
  const lines = headings(article)
  headingRoles(lines.map((block) => textOfBlock(block, features))).forEach((role, i) => {
    const block = lines[i]
    if (block) block.role = role
  })
}
