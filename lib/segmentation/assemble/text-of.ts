import type { Features } from '../features/features'
import type { DraftArticle } from './draft'

const REACH = 2_000
const HEADINGS = new Set(['kicker', 'headline', 'deck'])

/** The beginning of an article's running text. */
export function textOf(article: DraftArticle, features: readonly Features[]): string {
  let text = ''
  for (const { role, fragments } of article.blocks) {
    if (HEADINGS.has(role) || text.length >= REACH) continue
    for (const i of fragments) text += (features[i]?.fragment.text ?? '').slice(0, REACH)
  }
  return text.slice(0, REACH)
}
