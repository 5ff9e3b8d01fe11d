import type { DraftArticle, DraftBlock } from '../assemble/draft'
import { looksFactual } from '../features/looks-factual'
import type { WeighedPath } from '../reading/best-path'
import type { Role } from '../types'
import { strangeness, type Page } from './kinship'
import { boundaryLead, roleLead } from './leads'
import { flag, highStep, lowStep, midStep, type Signs } from './signs'

const FAMILY = new Set<Role>(['kicker', 'headline', 'deck'])

/** How a heading line's words stand to its own story's text and to the one's before it. */
export interface Kin {
  own: number
  other: number
  /** The story before it has no heading. */
  headless: boolean
}

/** The blocks of the same article before a block and after it. */
export type Beside = readonly [before: DraftBlock | undefined, next: DraftBlock | undefined]

const DOUBLED = new Set<Role>(['kicker', 'subhead'])
/** A sentence's end, and a clause without one behind it: a heading that hangs there. */
const HANGS = /[。!?”][^。!?,;、]{5,30}$/

/**
 * What tells whether a block has the role it was given. `trust` is the odds of its article's boundary, `lines` those
 * of the least certain place where lines were put together in it.
 */
export function roleSigns(
  { role, fragments }: DraftBlock,
  [before, next]: Beside,
  path: WeighedPath,
  { features, wavering }: Page,
  kin: Kin,
  trust: number,
  lines: number,
): Signs {
  const [first = -1] = fragments
  const end = features[fragments.at(-1) ?? -1]
  const { lead, runnerUp } = roleLead(path, first)
  const one = features[first]
  const heading = FAMILY.has(role)
  const text = role === 'body'
  const open = fragments.length === 1 && one !== undefined && one.ending !== 'closed'
  return {
    leadLow: lowStep(lead, 2),
    leadMid: midStep(lead, 2, 5),
    leadHigh: highStep(lead, 5),
    family: flag(heading && runnerUp !== undefined && FAMILY.has(runnerUp)),
    heading: flag(heading),
    subhead: flag(role === 'subhead'),
    bareSubhead: flag(role === 'subhead' && next?.role !== 'body' && next?.role !== 'subhead'),
    text: flag(text),
    shortText: flag(text && (one?.length ?? 0) <= 30),
    openText: flag(text && open),
    clause: flag((heading || role === 'subhead') && (one?.fragment.text.includes(',') ?? false)),
    stub: flag(text && open && (one?.length ?? 0) <= 24 && !one?.row),
    factual: flag(role === 'kicker' && looksFactual(one?.fragment.text ?? '')),
    unlike: heading ? Math.max(-0.4, Math.min(0.4, kin.other - kin.own)) : 0,
    stray: flag(heading && kin.headless),
    // What follows a heading begins as texts do.
    midway: heading || role === 'subhead' ? Math.max(0, features[next?.fragments[0] ?? -1]?.midway ?? 0) : 0,
    doubled: flag(DOUBLED.has(role) && (before?.role === role || next?.role === role)),
    late: flag(heading && before !== undefined && !FAMILY.has(before.role)),
    moved: flag(heading && first > (next?.fragments[0] ?? Infinity)),
    unled: flag(role === 'byline' && next?.role !== 'body'),
    hangs: flag(text && end?.ending === 'open' && HANGS.test(end.fragment.text.slice(-32))),
    seamed: Math.max(0, 3 - lines),
    wavering: flag(wavering.has(first)),
    trust: Math.max(-3, Math.min(5, trust)),
  }
}

/** What tells whether a block goes on with its article rather than beginning one. */
export function insideSigns(
  block: DraftBlock,
  own: DraftArticle,
  others: readonly (DraftArticle | undefined)[],
  path: WeighedPath,
  page: Page,
  trust: number,
): Signs {
  const [first = -1] = block.fragments
  const lead = -boundaryLead(path, first)
  return {
    leadLow: lowStep(lead, 2),
    leadMid: midStep(lead, 2, 6),
    leadHigh: highStep(lead, 6),
    subhead: flag(block.role === 'subhead'),
    strange: Math.max(-0.3, strangeness(block, own, others, page)),
    lost: flag(block.gapBefore),
    trust: Math.max(-3, Math.min(5, trust)),
  }
}
