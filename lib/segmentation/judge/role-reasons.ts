import type { Features } from '../features/features'
import { looksFactual } from '../features/looks-factual'
import type { Reason, Role } from '../types'

const HEADINGS = new Set<Role>(['kicker', 'headline', 'deck', 'subhead'])

/** What a fragment shows that speaks for the role it was given. */
export function roleReasons(one: Features, role: Role, after?: Features): Reason[] {
  const { text, span } = one.fragment
  const reasons: Reason[] = []
  const say = (holds: unknown, rule: string, values?: Reason['values']) => {
    if (holds) reasons.push({ rule, spans: [span], ...(values && { values }) })
  }
  say(one.furniture && role === 'notice', 'page-furniture')
  say(one.jump && role === 'notice', 'jump-line', { page: one.jump?.page ?? 0 })
  say(one.note > 0 && role === 'note', 'note-label', { label: text.slice(0, one.note) })
  say(one.credit && role === 'credit', 'credit-line')
  say(role === 'byline' && (one.byline || one.lead), 'byline')
  say(role === 'byline' && !one.byline && one.bareNames, 'names-alone')
  say(role === 'body' && one.lead, 'opening-formula', { formula: one.lead?.formula ?? '' })
  if (role === 'caption') {
    say(after?.credit, 'credit-follows')
    say(one.trailingCredit, 'credit-at-end')
    say(/图为|^图/.test(text), 'names-picture')
  }
  if (HEADINGS.has(role)) {
    say(/^[—-]/.test(text), 'dash-line')
    say(one.gapped, 'two-slogans')
    say(one.numbered, 'numbered')
    say(one.columnHead, 'column-head', { column: text })
    say(one.photoTitle, 'picture-title')
    say(role === 'headline' && looksFactual(text), 'says-who-does-what')
    say(one.ending === 'open', 'short-without-end-mark', { length: one.length })
  }
  if (role === 'body') {
    say(one.ending === 'closed' && !one.lead, 'whole-sentences')
    say(one.ending !== 'closed' && one.length > 28, 'long-without-end-mark', { length: one.length })
  }
  return reasons
}
