import { cannotBegin } from './ends'
import type { Features } from './features'
import { headingScore } from './heading-score'

/** Shorter fragments may be headings. */
const PROSE = 45
/** Fewer texts do not show how the page was read. */
const FEWEST = 3
/** What is less like a heading is one only over another heading line. */
const LEAST = -7

/**
 * Whether a page was read in order: none of its texts breaks off or begins midway. Where columns were cut, some
 * text does, and what stands beside another there need not belong to it.
 */
export function isWhole(features: readonly Features[]): boolean {
  let texts = 0
  for (let i = 0; i < features.length; i++) {
    const { fragment, length, ending, lead, trailingCredit, tabular, row, rule } = features[i]!
    if (tabular || row || trailingCredit || rule) continue
    if (cannotBegin(fragment.text)) return false
    if (ending === 'comma' && !fragment.text.endsWith('—')) return false
    if (length <= PROSE && (!lead || lead.alone)) {
      if (ending === 'open' && !isFormula(features[i]!) && breaksOff(features, i)) return false
      continue
    }
    if (ending === 'closed') texts++
    else if (!isQuoted(features, i)) return false
  }
  return texts >= FEWEST
}

/** How many fragments a picture and its credit may take between an author's name and what stands under it. */
const HEAD = 4
/** How far under an author's name the sentence stands that is quoted there, in fragments. */
const REACH = 40
const SHOWN = 12

/** Under an author's name a piece's best sentence stands again, without an end mark. */
function isQuoted(features: readonly Features[], i: number): boolean {
  const above = features.slice(Math.max(0, i - HEAD), i)
  if (!above.some(({ byline, bareNames }) => byline ?? bareNames)) return false
  const quoted = features[i]!.fragment.text.slice(0, SHOWN)
  return features.slice(i + 1, i + REACH).some(({ fragment }) => fragment.text.includes(quoted))
}

const isFormula = ({ byline, credit, furniture, jump, signOff, lead }: Features): boolean =>
  Boolean(byline ?? credit ?? furniture ?? jump ?? lead) || signOff

/** Whether a short text without an end mark is no heading line: a slogan may be a clause, but over a headline. */
function breaksOff(features: readonly Features[], i: number): boolean {
  const one = features[i]!
  // No heading stops at one character behind a comma, or at 等 behind an enumeration.
  if (/,[\u4e00-\u9fff]$|、.*等$/.test(one.fragment.text)) return true
  if (headingScore(one, false) > LEAST) return false
  const next = features[i + 1]
  return (
    !next ||
    next.length > PROSE ||
    next.ending === 'closed' ||
    (isFormula(next) && !next.byline && !next.lead)
  )
}
