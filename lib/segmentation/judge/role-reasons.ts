import type { Features } from '../features/features'
import { looksFactual } from '../features/looks-factual'
import type { Reason, Role } from '../types'
import { say } from './say'

const HEADINGS = new Set<Role>(['kicker', 'headline', 'deck', 'subhead'])

/** What a fragment shows that speaks for the role it was given. */
export function roleReasons(one: Features, role: Role, after?: Features): Reason[] {
  const { text, span } = one.fragment
  const reasons: Reason[] = []
  if (one.furniture && role === 'notice') say(reasons, span, 'page-furniture')
  if (one.jump && role === 'notice') say(reasons, span, 'jump-line', { page: one.jump.page })
  // A note that the editor signs has no label.
  if (one.note > 1 && role === 'note') say(reasons, span, 'note-label', { label: text.slice(0, one.note) })
  if (one.credit && role === 'credit') say(reasons, span, 'credit-line')
  if (role === 'byline' && (one.byline || one.lead)) say(reasons, span, 'byline')
  if (role === 'byline' && !one.byline && one.bareNames) say(reasons, span, 'names-alone')
  if (role === 'body' && one.lead) say(reasons, span, 'opening-formula', { formula: one.lead.formula })
  if (role === 'caption') {
    if (after?.credit) say(reasons, span, 'credit-follows')
    if (one.trailingCredit) say(reasons, span, 'credit-at-end')
    if (/图为|^图/.test(text)) say(reasons, span, 'names-picture')
  }
  if (HEADINGS.has(role)) {
    if (/^[—-]/.test(text)) say(reasons, span, 'dash-line')
    if (one.gapped) say(reasons, span, 'two-slogans')
    if (one.numbered) say(reasons, span, 'numbered')
    if (one.columnHead) say(reasons, span, 'column-head', { column: text })
    if (one.photoTitle) say(reasons, span, 'picture-title')
    if (role === 'headline' && looksFactual(text)) say(reasons, span, 'says-who-does-what')
    if (one.ending === 'open') say(reasons, span, 'short-without-end-mark', { length: one.length })
  }
  if (role === 'body') {
    if (one.ending === 'closed' && !one.lead) say(reasons, span, 'whole-sentences')
    if (one.ending !== 'closed' && one.length > 28)
      say(reasons, span, 'long-without-end-mark', { length: one.length })
  }
  return reasons
}
