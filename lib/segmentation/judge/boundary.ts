import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Judgement, Reason } from '../types'
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
