import { cannotBegin } from './ends'
import type { Features } from './features'

/** Shorter fragments may be headings. */
const PROSE = 45
/** Fewer texts do not show how the page was read. */
const FEWEST = 3

/**
 * Whether a page was read in order: none of its texts breaks off or begins midway. Where columns were cut, some
 * text does, and what stands beside another there need not belong to it.
 */
export function isWhole(features: readonly Features[]): boolean {
  let texts = 0
  for (let i = 0; i < features.length; i++) {
    const { fragment, length, ending, trailingCredit, tabular, row } = features[i]!
    if (cannotBegin(fragment.text)) return false
    if (length <= PROSE || tabular || row || trailingCredit) continue
    if (ending === 'closed') texts++
    else if (!isQuoted(features[i - 1])) return false
  }
  return texts >= FEWEST
}

/** Under an author's name a piece's best sentence stands again, without an end mark. */
const isQuoted = (before?: Features): boolean =>
  before?.byline !== undefined || before?.bareNames !== undefined
