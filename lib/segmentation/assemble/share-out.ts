import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import { looksFactual } from '../features/looks-factual'
import type { DraftArticle } from './draft'
import { headings, isHeadless, isLone, isOpened, moveHeadings, textOfBlock } from './headings'
import { textOf } from './text-of'

/** A story without a headline, then headings and a story: the first of the headings may be its own. */
export function shareOut(articles: DraftArticle[], features: readonly Features[]): void {
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
      const slogans = lines.map(({ fragments: [i = -1] }) => features[i]?.gapped === true)
      const opened = isOpened(before, features)
      const count = isLone(article) ? lines.length : best(gains, texts, slogans, opened)
      if (count > 0 && (!isLone(article) || opened || gains.some((gain) => gain > 0.12))) {
        moveHeadings(article, before, count, features)
      }
    }
    before = article
  }
}

/** How many of the first lines to take; taking all leaves the other story without a headline. */
function best(
  gains: readonly number[],
  texts: readonly string[],
  slogans: readonly boolean[],
  opened: boolean,
): number {
  let sum = 0
  let most = 0
  let count = 0
  gains.forEach((gain, i) => {
    sum += gain
    // A line with a dash goes with the line before it, a slogan as a rule with the fact after it.
    const split = i + 1 < gains.length
    // Two facts in one heading are two headlines.
    const [text = '', ...rest] = texts.slice(i)
    const facts = looksFactual(text) && rest.some((other) => looksFactual(other))
    const slogan = !looksFactual(text) && looksFactual(rest[0] ?? '')
    const cost = split ? (gains.length === 2 ? 0.25 : -0.1) : 0.3
    const news =
      opened && rest.length > 0 && !slogans[i] && isNews(text) && (gains.length > 2 || isNews(rest[0] ?? ''))
    const score = sum - cost + (news ? 0.35 : facts ? 0.2 : 0) - (slogan && !news ? 0.2 : 0)
    if (score > most && !/^[—-]/.test(texts[i + 1] ?? '')) {
      most = score
      count = i + 1
    }
  })
  return count
}

/** Whether a heading line tells by itself who does what, or where: a headline, no slogan over one. */
const isNews = (text: string): boolean => looksFactual(text) || PLACE.test(text)

const PLACE = /^(?:全[国省市县]|[\u4e00-\u9fff]{1,7}(?:省|市|县|区|旗|镇|乡|街道))[\u4e00-\u9fff:“]{4}/

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
