import type { Labelled } from '@/test/eval/labelled'
import type { CleanArticle } from './clean-article'

/** A stretch of one block that stands in one place of the page. */
export interface Piece {
  /** Index of the article in `Draft.articles`. */
  article: number
  /** Index of the block in its article. */
  block: number
  /** Which stretch of the block, in reading order. */
  part: number
  text: string
  /** Nothing but this piece is left of what stood before it, or after it. */
  lostBefore?: boolean
  lostAfter?: boolean
  /** Goes on in the line of the piece before it, as where a line's end was lost. */
  glued?: boolean
}

/** A page between clean and damaged: the truth, and what stands where in the source. */
export interface Draft {
  articles: CleanArticle[]
  /** In the order of the source. */
  pieces: Piece[]
  newline: '\n' | '\r\n'
  /** Empty lines between pieces, as most extractions leave them. */
  blankLines: boolean
  /** Characters a line, where every column line is a line of the source. */
  wrap?: number
}

export interface MutatedPage {
  text: string
  gold: Labelled
}

/** The clean page: every block in one piece, in reading order, an empty line between. */
export function draftOf(articles: CleanArticle[]): Draft {
  const pieces = articles.flatMap(({ blocks }, article) =>
    blocks.map(({ text }, block): Piece => ({ article, block, part: 0, text })),
  )
  return { articles, pieces, newline: '\n', blankLines: true }
}

/** Writes the page out as a source text, with its truth in spans of that text. */
export function layOut({ articles, pieces, newline, blankLines, wrap }: Draft): MutatedPage {
  let text = ''
  const placed = pieces.map((piece, i) => {
    const before = pieces[i - 1]
    if (before && !piece.glued)
      text += newline.repeat(blankLines ? 2 + 2 * edgeOfPicture(articles, before, piece) : 1)
    const spans = wrapped(piece.text, wrap).map((line, n): [number, number] => {
      if (n > 0) text += newline
      text += line
      return [text.length - line.length, text.length]
    })
    return { ...piece, spans }
  })
  const gold = articles.map(({ blocks, ...article }, a) => ({
    ...article,
    blocks: blocks.flatMap(({ role }, b) => {
      const parts = placed.filter((p) => p.article === a && p.block === b).sort((x, y) => x.part - y.part)
      if (parts.length === 0) return []
      const spans = parts.flatMap((part) => part.spans)
      return [{ role, spans, gapBefore: parts[0]?.lostBefore, gapAfter: parts.at(-1)?.lostAfter }]
    }),
  }))
  return { text: text + newline, gold: gold.filter(({ blocks }) => blocks.length > 0) }
}

/** Picture stories stand in boxes: the extraction leaves more white space round them. */
function edgeOfPicture(articles: CleanArticle[], before: Piece, piece: Piece): number {
  const boxed = (p: Piece) => articles[p.article]?.kind === 'photo'
  return before.article !== piece.article && (boxed(before) || boxed(piece)) ? 1 : 0
}

/** Breaks a text every `width` characters; closing marks hang over, as printers set them. */
function wrapped(text: string, width?: number): string[] {
  if (!width) return [text]
  const lines: string[] = []
  let rest = text
  while (rest.length > 0) {
    let end = Math.min(width, rest.length)
    while (end < rest.length && '，。、；：！？”’）》…,;:!?)'.includes(rest.charAt(end))) end++
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return lines
}
