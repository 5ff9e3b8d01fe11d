import type { DraftArticle, DraftBlock } from '../assemble/draft'
import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import type { Cohesion } from '../features/cohesion'
import type { Terms } from '../features/terms'
import { textOf } from '../assemble/text-of'
import type { Kin } from './block-signs'

const TOPIC = 10
const HEADINGS = new Set(['kicker', 'headline', 'deck'])

/** A page's fragments, and what compares their words. */
export interface Page {
  features: readonly Features[]
  cohesion: Cohesion
  /** Fragments that one reading took for something else than another did. */
  wavering: ReadonlySet<number>
}

/**
 * By how much a block's words are nearer to another article than to the rest of its own, in [-1, 1]: text
 * that strayed shows so.
 */
export function strangeness(
  block: DraftBlock,
  own: DraftArticle,
  others: readonly (DraftArticle | undefined)[],
  { features, cohesion }: Page,
): number {
  const terms = termsOf([block], features)
  const home = cohesion(termsOf(own.blocks, features, block), terms)
  let away = 0
  for (const other of others)
    if (other) away = Math.max(away, cohesion(termsOf(other.blocks, features), terms))
  return away - home
}

/** The words of an article's first blocks, one of them left out. */
function termsOf(
  blocks: readonly DraftBlock[],
  features: readonly Features[],
  without?: DraftBlock,
): Terms[] {
  const found: Terms[] = []
  let left = TOPIC
  for (const block of blocks) {
    if (block === without) continue
    if (left-- === 0) break
    for (let at = 0; at < Math.min(TOPIC, block.fragments.length); at++) {
      const terms = features[block.fragments[at] ?? -1]?.terms
      if (terms) found.push(terms)
    }
  }
  return found
}

/** How an article's heading lines stand to its own text and to that of the story before it. */
export function kinOf(
  own: DraftArticle,
  before: DraftArticle | undefined,
  features: readonly Features[],
): (block: DraftBlock) => Kin {
  const text = textOf(own, features)
  const other = before ? textOf(before, features) : ''
  const headless = before !== undefined && !before.blocks.some(({ role }) => HEADINGS.has(role))
  return ({ role, fragments: [i = -1] }) => {
    if (!HEADINGS.has(role)) return { own: 0, other: 0, headless: false }
    const line = features[i]?.fragment.text ?? ''
    return { own: likeness(line, text), other: likeness(line, other), headless }
  }
}
