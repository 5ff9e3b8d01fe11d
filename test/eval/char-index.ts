import type { Role } from '@/lib/segmentation/types'
import { lineSpans, type Labelled } from './labelled'

/** For every non-whitespace character of a page: what holds it and what follows it. */
export interface CharIndex {
  /** Offsets that some block holds, ascending. */
  chars: number[]
  /** Article index by offset; -1 where nothing holds the character. */
  article: Int32Array
  role: (Role | undefined)[]
  /** Offset of the next character of the same block; -1 at its end. */
  next: Int32Array
  /** Place in reading order over the whole page. */
  place: Int32Array
  /** Physical line by offset, 0-based. */
  line: Int32Array
  duplicatedChars: number
  duplicatedBlocks: number
  invalidSpans: number
}

/** A character that two blocks claim counts for the first and as duplicated. */
export function charIndex(articles: Labelled, text: string): CharIndex {
  const none = () => new Int32Array(text.length).fill(-1)
  const index: CharIndex = {
    chars: [],
    article: none(),
    role: new Array<Role | undefined>(text.length),
    next: none(),
    place: none(),
    line: none(),
    duplicatedChars: 0,
    duplicatedBlocks: 0,
    invalidSpans: 0,
  }
  lineSpans(text).forEach(([start, end], line) => index.line.fill(line, start, end))
  let place = 0
  articles.forEach((article, a) => {
    for (const { role, spans } of article.blocks) {
      const chars = spans.flatMap(([start, end]) => visible(index, text, start, end))
      if (chars.some((c) => index.article[c] !== -1)) index.duplicatedBlocks++
      chars.forEach((c, i) => {
        if (index.article[c] !== -1) {
          index.duplicatedChars++
          return
        }
        index.article[c] = a
        index.role[c] = role
        index.place[c] = place++
        index.next[c] = chars[i + 1] ?? -1
        index.chars.push(c)
      })
    }
  })
  index.chars.sort((x, y) => x - y)
  return index
}

function visible(index: CharIndex, text: string, start: number, end: number): number[] {
  if (!(0 <= start && start <= end && end <= text.length)) {
    index.invalidSpans++
    return []
  }
  return visibleChars(text, start, end)
}

/** Offsets of the non-whitespace characters in `[start, end)`. */
export function visibleChars(text: string, start: number, end: number): number[] {
  const found: number[] = []
  for (let i = start; i < end; i++) if (/\S/.test(text.charAt(i))) found.push(i)
  return found
}
