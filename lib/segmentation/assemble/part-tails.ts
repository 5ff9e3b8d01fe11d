import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import { hasCommonSurname } from '../patterns/surnames'
import type { DraftArticle, DraftBlock } from './draft'
import { headings, isLone, nameHeadings, TELLING, textOfBlock } from './headings'
import { partTail } from './part-tail'
import { textOf } from './text-of'

/** The share of a heading line's words that its own story has at least. */
const TOLD = 0.1

/** Headings that are still without a text, or that stand before a stranger's headings, take a story's end. */
export function partTails(articles: DraftArticle[], features: readonly Features[]): void {
  for (let a = 0; a < articles.length; a++) {
    const article = articles[a]
    if (article?.kind !== 'story' || article.blocks.length === 0) continue
    const lines = headings(article)
    const alone = isLone(article)
    if (!alone && lines.length < 2) continue
    const texts = lines.map((block) => (isAuthor(block, features) ? '' : textOfBlock(block, features)))
    let count = alone ? lines.length : strangers(texts, article, features)
    let part = tailFor(texts.slice(0, count), articles, a, features)
    while (!part && !alone && --count > 0) part = tailFor(texts.slice(0, count), articles, a, features)
    if (!part) continue
    const tail = part.article.blocks.splice(part.at)
    // A slogan that tells of neither goes with the headline under it.
    const told = textOf({ ...part.article, blocks: tail }, features)
    while (!alone && count > 1 && texts[count - 1] && likeness(texts[count - 1] ?? '', told) < TOLD) count--
    // Its author's name stands under a headline.
    if (texts[count] === '') count++
    const first = tail[0]?.fragments[0] ?? article.first
    const moved = article.blocks.splice(0, count)
    for (const block of moved) if (isAuthor(block, features)) block.role = 'byline'
    articles.splice(a, 0, { kind: 'story', blocks: [...moved, ...tail], first })
    const made = articles[a]
    if (made) nameHeadings(made, features)
    nameHeadings(article, features)
    a++
  }
}

/** The end of another story that heading lines tell of. A few characters are like any text by chance. */
function tailFor(
  lines: readonly string[],
  articles: readonly DraftArticle[],
  a: number,
  features: readonly Features[],
): ReturnType<typeof partTail> {
  const heading = lines.join('')
  if (heading.length < TELLING) return undefined
  const part =
    partTail(heading, articles, a, features) ??
    (FORM.test(heading) ? partTail(heading.replace(FORM, ''), articles, a, features) : undefined)
  return part?.article === articles[a] ? undefined : part
}

/** What a piece is (小小说), in brackets behind its title: no word of its text. */
const FORM = /\([\u4e00-\u9fff]{2,6}\)$/

/** Whether a line among headings is their author's name. */
const isAuthor = ({ fragments }: DraftBlock, features: readonly Features[]): boolean => {
  const one = features[fragments[0] ?? -1]
  if (one?.bareNames?.length !== 1 || one.isWord || one.length > 3) return false
  return one.length === 3 || hasCommonSurname(one.fragment.text)
}

/** How many of a story's first heading lines share nothing with it while the lines after them do. */
function strangers(texts: readonly string[], article: DraftArticle, features: readonly Features[]): number {
  if (texts.length < 3 || /^[—-]/.test(texts[1] ?? '')) return 0
  const own = textOf(article, features)
  const first = texts.findIndex((text) => likeness(text, own) >= 0.15)
  return first < 0 ? 1 : Math.min(first, texts.length - 1)
}
