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
  const home = cohesion(
    termsOf(
      own.blocks.slice(0, TOPIC + 1).filter((one) => one !== block),
      features,
    ),
    terms,
  )
  const away = others.map((other) => (other ? cohesion(termsOf(other.blocks, features), terms) : 0))
  return Math.max(0, ...away) - home
}

function termsOf(blocks: readonly DraftBlock[], features: readonly Features[]): Terms[] {
  const found: Terms[] = []
  for (const { fragments } of blocks.slice(0, TOPIC))
    for (const i of fragments.slice(0, TOPIC)) {
      const terms = features[i]?.terms
      if (terms) found.push(terms)
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
