import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import type { DraftArticle, DraftBlock } from './draft'
import {
  isHeading,
  isHeadless,
  isLone,
  isOpened,
  moveHeadings,
  nameHeadings,
  TELLING,
  textOfBlock,
} from './headings'
import { loosenTails, putBack } from './loosen-tails'
import { partTails } from './part-tails'
import { shareOut } from './share-out'
import { textOf } from './text-of'

/** How far a lone heading is carried, in articles: the extraction shifts headings within a page. */
const REACH = 40

/**
 * Gives stories without a headline the headings that the extraction put after them, before the next story
 * or at the end of the page: by the words that heading and story share.
 */
export function settleHeadings(all: readonly DraftArticle[], features: readonly Features[]): DraftArticle[] {
  const { tails, ...loosened } = loosenTails(all, features)
  let { articles } = loosened
  const settle = (by: (articles: DraftArticle[], features: readonly Features[]) => void): void => {
    by(articles, features)
    articles = articles.filter(({ blocks }) => blocks.length > 0)
  }
  for (const by of [gatherLone, fetchLone, shareOut, partTails, headColumns, crownHeadless]) settle(by)
  settle(() => tails.forEach(putBack))
  return articles
}

/** Headings between a story without one and a stranger's headings are shared out with those. */
function gatherLone(articles: readonly DraftArticle[]): void {
  articles.forEach((article, a) => {
    const [before, next] = [articles[a - 1], articles[a + 1]]
    if (!before || !next || !isHeadless(before) || next.kind !== 'story' || isHeadless(next)) return
    if (article.kind !== 'story' || !isLone(article)) return
    if ((article.blocks.at(-1)?.fragments[0] ?? -2) + 1 !== next.first) return
    next.blocks.unshift(...article.blocks.splice(0))
    next.first = article.first
  })
}

/** Headings that no text follows go to the story near them that shares most words with them. */
function fetchLone(articles: DraftArticle[], features: readonly Features[]): void {
  const without = articles.filter(isHeadless)
  const [last] = without.length === 1 ? without : []
  // A text that opens as news or with its author has a heading somewhere.
  const only = last && isOpened(last, features) ? last : undefined
  const alone = articles.filter((article) => article.kind === 'story' && isLone(article)).length === 1
  articles.forEach((article, a) => {
    if (article.kind !== 'story' || !isLone(article) || article.blocks.length === 0) return
    const heading = article.blocks.map((block) => textOfBlock(block, features)).join('')
    let found: DraftArticle | undefined
    let most = last ? 0.05 : 0.18
    for (const story of articles.slice(Math.max(0, a - REACH), a + REACH)) {
      if (!isHeadless(story)) continue
      const like = likeness(heading, textOf(story, features))
      if (like > most) {
        most = like
        found = story
      }
    }
    if (alone && heading.length >= TELLING) found ??= only
    if (found) moveHeadings(article, found, article.blocks.length, features)
  })
}

/** A short line that stayed without a text right before a story's headings is the column's name over them. */
function headColumns(articles: readonly DraftArticle[], features: readonly Features[]): void {
  articles.forEach((article, a) => {
    const next = articles[a + 1]
    const [only, ...rest] = article.blocks
    if (article.kind !== 'story' || !only || rest.length > 0 || !isHeading(only)) return
    if (textOfBlock(only, features).length >= TELLING || next?.kind !== 'story' || isHeadless(next)) return
    if (next.first !== (only.fragments[0] ?? -2) + 1) return
    moveHeadings(article, next, 1, features)
  })
}

/** The last lines of a story without a headline divide nothing: they are its headline, set after it. */
function crownHeadless(articles: readonly DraftArticle[], features: readonly Features[]): void {
  for (const article of articles.filter(isHeadless)) {
    const end = article.blocks.findLastIndex(({ role }) => role !== 'subhead') + 1
    if (end === 0 || end === article.blocks.length) continue
    const lines = article.blocks.splice(end).map((block): DraftBlock => ({ ...block, role: 'headline' }))
    article.blocks.unshift(...lines)
    nameHeadings(article, features)
  }
}
