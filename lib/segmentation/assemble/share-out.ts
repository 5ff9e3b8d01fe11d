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
      const told = lines.map((block): Told => {
        const text = textOfBlock(block, features)
        const gain = likeness(text, own) - likeness(text, next)
        return { text, gain, gapped: features[block.fragments[0] ?? -1]?.gapped === true }
      })
      const opened = isOpened(before, features)
      const count = isLone(article) ? lines.length : best(told, opened)
      if (count > 0 && (!isLone(article) || opened || told.some(({ gain }) => gain > 0.12))) {
        moveHeadings(article, before, count, features)
      }
    }
    before = article
  }
}

/** A heading line between two stories. */
interface Told {
  text: string
  /** How much more of it the story before tells again than the one after. */
  gain: number
  /** Two phrases with a gap between them, as slogans are set. */
  gapped: boolean
}

/** How many of the first lines to take; taking all leaves the other story without a headline. */
function best(lines: readonly Told[], opened: boolean): number {
  let sum = 0
  let most = 0
  let count = 0
  lines.forEach((line, i) => {
    sum += line.gain
    const rest = lines.slice(i + 1).map(({ text }) => text)
    const score = sum - costOf(lines.length, rest.length) + worthOf(line, rest, lines.length, opened)
    // A line with a dash goes with the line before it.
    if (score > most && !/^[—-]/.test(rest[0] ?? '')) {
      most = score
      count = i + 1
    }
  })
  return count
}

/** What it costs to part a heading of so many lines where so many are left to the story after it. */
function costOf(lines: number, left: number): number {
  if (left === 0) return 0.3
  return lines === 2 ? 0.25 : -0.1
}

/** What a line itself says for another headline after it, where these lines of so many are left. */
function worthOf({ text, gapped }: Told, rest: readonly string[], lines: number, opened: boolean): number {
  const [next] = rest
  if (next === undefined) return 0
  if (opened && !gapped && isNews(text) && (lines > 2 || isNews(next))) return 0.35
  // Two facts in one heading are two headlines; a slogan as a rule goes with the fact after it.
  if (looksFactual(text)) return rest.some((other) => looksFactual(other)) ? 0.2 : 0
  return looksFactual(next) ? -0.2 : 0
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
