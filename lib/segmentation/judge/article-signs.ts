import type { DraftArticle, DraftBlock } from '../assemble/draft'
import { likeness } from '../features/likeness'
import type { JoinRecord } from '../rereading/tell-of-source'
import type { WeighedPath } from '../reading/best-path'
import { joinLead } from './join-signs'
import { strangeness, type Page } from './kinship'
import { boundaryLead, roleLead } from './leads'
import { flag, highStep, lowStep, midStep, type Signs } from './signs'

const HEADINGS = new Set(['kicker', 'headline', 'deck'])

/** What tells whether a picture or furniture stands by itself. */
export function boxSigns(article: DraftArticle, path: WeighedPath): Signs {
  const { lead } = roleLead(path, article.first)
  return {
    photo: flag(article.kind === 'photo'),
    headed: flag(article.blocks.some(({ role }) => HEADINGS.has(role))),
    incomplete: flag(article.kind === 'photo' && !article.blocks.some(({ role }) => role === 'credit')),
    leadLow: lowStep(lead, 2),
    leadMid: midStep(lead, 2, 6),
    leadHigh: highStep(lead, 6),
  }
}

/** The stories on either side of a story, and what all of them were read from. */
export interface Surroundings extends Page {
  before: DraftArticle | undefined
  next: DraftArticle | undefined
  path: WeighedPath
  joins: JoinRecord
}

/** What tells whether a story begins and ends where it does and holds all that is its own. */
export function storySigns(article: DraftArticle, around: Surroundings): Signs {
  const { before, next, path, joins, features } = around
  const { blocks } = article
  const headings = blocks.filter(({ role }) => HEADINGS.has(role))
  const bodies = blocks.filter(({ role }) => role === 'body')
  const begins = article.first === 0 ? 8 : Math.abs(boundaryLead(path, article.first))
  const ends = next ? Math.abs(boundaryLead(path, next.first)) : 8
  const text = (block?: DraftBlock) => features[block?.fragments[0] ?? -1]?.fragment.text ?? ''
  const title = headings.map(text).join('')
  const told = bodies
    .slice(0, 4)
    .map((block) => block.fragments.map((i) => features[i]?.fragment.text).join(''))
  const signed = blocks.filter(({ fragments: [i = -1] }) => features[i]?.lead || features[i]?.byline).length
  const [first, last, ...rest] = [bodies[0], bodies.at(-1), bodies.at(-2)]
  const edges = [...new Set([first, last, ...rest])].filter((block) => block !== undefined)
  const strange = edges.map((block) => strangeness(block, article, [before, next], around))
  // A story may have more joins than a call has room for arguments.
  const weakest = bodies.reduce((least, block) => weaknesses(block, joins).reduce(lesser, least), 8)
  const open = bodies.filter(({ gapBefore, gapAfter }) => gapBefore || gapAfter).length
  return {
    beginsLow: lowStep(begins, 1.5),
    beginsMid: midStep(begins, 1.5, 4),
    beginsHigh: highStep(begins, 4),
    endsLow: lowStep(ends, 1.5),
    endsMid: midStep(ends, 1.5, 4),
    endsHigh: highStep(ends, 4),
    headless: flag(headings.length === 0),
    bare: flag(bodies.length === 0),
    displaced: flag((headings[0]?.fragments[0] ?? 0) > (first?.fragments[0] ?? Infinity)),
    unlike: headings.length > 0 && bodies.length > 0 ? Math.max(0, 0.3 - likeness(title, told.join(''))) : 0,
    gaps: Math.min(3, open),
    weakJoin: 8 - weakest,
    strayed: flag(bodies.some(({ fragments }) => fragments.some((i, at) => i < (fragments[at - 1] ?? 0)))),
    subheads: Math.min(4, blocks.filter(({ role }) => role === 'subhead').length),
    bareSubhead: flag(blocks.some(({ role }, b) => role === 'subhead' && isHeadingOrNone(blocks[b + 1]))),
    signedTwice: flag(signed > 1),
    unsigned: flag(signed === 0),
    strange: Math.max(0, ...strange),
    short: flag(bodies.length === 1),
    disorder: joins.disorder,
    wavering: flag(blocks.some(({ fragments }) => fragments.some((i) => around.wavering.has(i)))),
  }
}

const lesser = (a: number, b: number): number => Math.min(a, b)

const isHeadingOrNone = (block?: DraftBlock): boolean =>
  block === undefined || block.role === 'subhead' || HEADINGS.has(block.role)

/** How far each join of a block leads over what else could have been. */
const weaknesses = ({ fragments }: DraftBlock, joins: JoinRecord): number[] =>
  fragments.slice(1).map((to, at) => Math.max(-4, Math.min(8, joinLead(fragments[at] ?? -1, to, joins))))
