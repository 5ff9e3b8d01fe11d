import { looksFactual } from '../features/looks-factual'
import type { Role } from '../types'

/**
 * The roles of a story's heading lines, in their order: a line with a dash is the deck, a slogan before the
 * fact is the kicker, one line alone is the headline.
 */
export function headingRoles(texts: readonly string[]): Role[] {
  const dash = texts.findIndex((text, i) => i > 0 && /^[—-]/.test(text))
  const decks = dash > 0 ? texts.length - dash : 0
  const rest = texts.length - decks
  // Three lines without a dash: the fact is the headline, wherever it stands after the first.
  const fact = rest > 2 && looksFactual(texts[1] ?? '') && !looksFactual(texts[rest - 1] ?? '') ? 1 : rest - 1
  return texts.map((_, i) => (i < fact ? 'kicker' : i === fact ? 'headline' : 'deck'))
}
