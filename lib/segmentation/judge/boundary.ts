import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { BestPath } from '../reading/best-path'
import type { Judgement, Reason } from '../types'
import { boundaryLead, roleLead } from './leads'
import { sure } from './sure'

/** How sure it is that an article begins and ends where it does. `next` is the story after it. */
export function judgeBoundary(
  article: DraftArticle,
  next: DraftArticle | undefined,
  path: BestPath,
  features: readonly Features[],
): Judgement {
  const first = features[article.first]
  if (!first) return { confidence: 0, reasons: [] }
  if (article.kind !== 'story') {
    const { lead } = roleLead(path, article.first)
    const rule = article.kind === 'photo' ? 'picture-story' : 'page-furniture'
    return { confidence: sure(lead), reasons: [{ rule, spans: [first.fragment.span] }] }
  }
  const begins = article.first === 0 ? 8 : Math.abs(boundaryLead(path, article.first))
  const ends = next && next.kind === 'story' ? Math.abs(boundaryLead(path, next.first)) : 8
  const confidence = Math.min(sure(Math.min(begins, ends)), wholeness(article))
  return { confidence, reasons: reasonsFor(article, features) }
}

/** The most that can be believed of a story that lacks its headline or text, or got its headline from afar. */
function wholeness({ blocks }: DraftArticle): number {
  const headings = blocks.filter(({ role }) => role === 'kicker' || role === 'headline' || role === 'deck')
  if (headings.length === 0 || headings.length === blocks.length) return 0.35
  const heading = headings[0]?.fragments[0] ?? 0
  const text = blocks[headings.length]?.fragments[0] ?? 0
  return heading > text ? 0.6 : 1
}

function reasonsFor(article: DraftArticle, features: readonly Features[]): Reason[] {
  const reasons: Reason[] = []
  const say = (rule: string, i: number, values?: Reason['values']) => {
    const one = features[i]
    if (one) reasons.push({ rule, spans: [one.fragment.span], ...(values && { values }) })
  }
  const heading = article.blocks.find(({ role }) => role === 'headline' || role === 'kicker')?.fragments[0]
  if (heading !== undefined) say('begins-with-headline', heading)
  for (const { role, fragments } of article.blocks.slice(0, 6)) {
    const [i = -1] = fragments
    const one = features[i]
    if (one?.lead) say('opening-formula', i, { formula: one.lead.formula })
    else if (role === 'byline' && one) say('byline-follows', i)
  }
  const blank = features[article.first]?.fragment.blank ?? 0
  if (blank > 1) say('empty-lines-before', article.first, { lines: blank })
  const before = features[article.first - 1]
  if (before && /^\(.*\)$/.test(before.fragment.text)) say('signed-before', article.first - 1)
  return reasons
}
