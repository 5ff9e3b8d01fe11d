import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Judgement, Reason } from '../types'
import { say } from './say'
import { boxSigns, storySigns, type Surroundings } from './article-signs'
import type { Ledger } from './signs'
import { judge } from './sure'

/** How sure it is that an article begins and ends where it does. */
export function judgeBoundary(article: DraftArticle, around: Surroundings, ledger?: Ledger): Judgement {
  const { path, features } = around
  const first = features[article.first]
  if (!first) return { confidence: 0, reasons: [] }
  if (article.kind === 'story')
    return judge('story', storySigns(article, around), reasonsFor(article, features), ledger)
  const rule = article.kind === 'photo' ? 'picture-story' : 'page-furniture'
  return judge('box', boxSigns(article, path), [{ rule, spans: [first.fragment.span] }], ledger)
}

function reasonsFor(article: DraftArticle, features: readonly Features[]): Reason[] {
  const reasons: Reason[] = []
  const heading = article.blocks.find(({ role }) => role === 'headline' || role === 'kicker')
  const headline = features[heading?.fragments[0] ?? -1]
  if (headline) say(reasons, headline.fragment.span, 'begins-with-headline')
  for (const { role, fragments } of article.blocks.slice(0, 6)) {
    const one = features[fragments[0] ?? -1]
    if (one?.lead) say(reasons, one.fragment.span, 'opening-formula', { formula: one.lead.formula })
    else if (role === 'byline' && one) say(reasons, one.fragment.span, 'byline-follows')
  }
  const first = features[article.first]?.fragment
  if (first && first.blank > 1) say(reasons, first.span, 'empty-lines-before', { lines: first.blank })
  const before = features[article.first - 1]
  if (before && /^\(.*\)$/.test(before.fragment.text)) say(reasons, before.fragment.span, 'signed-before')
  return reasons
}
