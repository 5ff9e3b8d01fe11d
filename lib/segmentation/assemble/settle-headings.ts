import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import { looksFactual } from '../features/looks-factual'
import type { DraftArticle, DraftBlock } from './draft'
import {
  headings,
  isHeading,
  isHeadless,
  isLone,
  moveHeadings,
  nameHeadings,
  TELLING,
  textOfBlock,
} from './headings'
import { partTails } from './part-tails'
import { textOf } from './text-of'

/** How far a lone heading is carried, in articles: the extraction shifts headings within a page. */
const REACH = 40

/**
 * Gives stories without a headline the headings that the extraction put after them, before the next story
 * or at the end of the page: by the words that heading and story share.
 */
export function settleHeadings(articles: DraftArticle[], features: readonly Features[]): DraftArticle[] {
  gatherLone(articles)
  fetchLone(articles, features)
  shareOut(articles, features)
  partTails(articles, features)
  headColumns(articles, features)
  crownHeadless(articles, features)
  return articles.filter(({ blocks }) => blocks.length > 0)
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

/** A story without a headline, then headings and a story: the first of the headings may be its own. */
function shareOut(articles: DraftArticle[], features: readonly Features[]): void {
  let before: DraftArticle | undefined
  for (const article of articles) {
    if (article.kind === 'notice') continue
    const lines = headings(article)
    if (article.kind === 'photo') {
      takeFromPicture(article, before, features)
      continue
    }
    if (before && isHeadless(before) && lines.length > 0) {
      const own = textOf(before, features)
      const next = textOf(article, features)
      const gains = lines.map((block) => {
        const text = textOfBlock(block, features)
        return likeness(text, own) - likeness(text, next)
      })
      const texts = lines.map((block) => textOfBlock(block, features))
      const count = isLone(article) ? lines.length : best(gains, texts)
      if (count > 0 && (!isLone(article) || gains.some((gain) => gain > 0.12))) {
        moveHeadings(article, before, count, features)
      }
    }
    before = article
  }
}

/** How many of the first lines to take; taking all leaves the other story without a headline. */
function best(gains: readonly number[], texts: readonly string[]): number {
  let sum = 0
  let most = 0
  let count = 0
  gains.forEach((gain, i) => {
    sum += gain
    // A line with a dash goes with the line before it, a slogan as a rule with the fact after it.
    const split = i + 1 < gains.length
    // Two facts in one heading are two headlines.
    const facts = looksFactual(texts[i] ?? '') && texts.slice(i + 1).some((text) => looksFactual(text))
    const score = sum - (split ? (gains.length === 2 ? 0.25 : -0.1) : 0.3) + (facts ? 0.2 : 0)
    if (score > most && !/^[—-]/.test(texts[i + 1] ?? '')) {
      most = score
      count = i + 1
    }
  })
  return count
}

/** Headings that no text follows go to the story near them that shares most words with them. */
function fetchLone(articles: DraftArticle[], features: readonly Features[]): void {
  const lonely = articles.filter(isHeadless).length === 1
  articles.forEach((article, a) => {
    if (article.kind !== 'story' || !isLone(article) || article.blocks.length === 0) return
    const heading = article.blocks.map((block) => textOfBlock(block, features)).join('')
    let found: DraftArticle | undefined
    let most = lonely ? 0.05 : 0.18
    for (const story of articles.slice(Math.max(0, a - REACH), a + REACH)) {
      if (!isHeadless(story)) continue
      const like = likeness(heading, textOf(story, features))
      if (like > most) {
        most = like
        found = story
      }
    }
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

/** Headings over a picture are a story's before it, where that one has none and they tell of it. */
function takeFromPicture(
  picture: DraftArticle,
  before: DraftArticle | undefined,
  features: readonly Features[],
): void {
  const lines = headings(picture)
  const [first] = lines
  if (!before || !first || !isHeadless(before) || features[first.fragments[0] ?? -1]?.photoTitle) return
  const heading = lines.map((block) => textOfBlock(block, features)).join('')
  if (likeness(heading, textOf(before, features)) >= likeness(heading, textOf(picture, features)) - 0.1)
    moveHeadings(picture, before, lines.length, features)
}
