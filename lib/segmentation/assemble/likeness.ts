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

/** The share of a heading's pairs of characters that a text holds, in [0, 1]. */
export function likeness(heading: string, text: string): number {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= heading.length; at++) {
    const pair = heading.slice(at, at + 2)
    if (/^[\u3400-\u9fff\w]{2}$/.test(pair)) pairs.add(pair)
  }
  if (pairs.size === 0) return 0
  let held = 0
  for (const pair of pairs) if (text.includes(pair)) held++
  return held / pairs.size
}
