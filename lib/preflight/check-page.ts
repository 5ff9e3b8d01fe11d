import { continuations } from './rules/continuations'
import { counts } from './rules/counts'
import { doubledMarks } from './rules/doubled-marks'
import { mixedWidth } from './rules/mixed-width'
import { names } from './rules/names'
import { offices } from './rules/offices'
import { repeats } from './rules/repeats'
import { straightQuotes } from './rules/straight-quotes'
import { terms } from './rules/terms'
import { unmatchedMarks } from './rules/unmatched-marks'
import { weekdays } from './rules/weekdays'
import type { CheckedPage, Rule, Surroundings, Warning } from './types'

/** Every rule, by name. */
export const RULES = {
  unmatchedMarks,
  straightQuotes,
  doubledMarks,
  mixedWidth,
  weekdays,
  names,
  counts,
  continuations,
  terms,
  offices,
  repeats,
} satisfies Record<string, Rule>

/** All that looks wrong on a page, in reading order. */
export function checkPage(page: CheckedPage, around: Surroundings): Warning[] {
  const order = new Map(
    [...page.articles, ...page.notices].flatMap(({ blocks }) => blocks).map(({ id }, i) => [id, i]),
  )
  const place = (warning: Warning) => order.get(warning.blockId) ?? 0
  return Object.values(RULES)
    .flatMap((rule: Rule) => rule(page, around))
    .sort((a, b) => place(a) - place(b) || a.start - b.start || a.code.localeCompare(b.code))
}
