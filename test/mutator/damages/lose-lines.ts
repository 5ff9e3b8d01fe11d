import type { Draft } from '../draft'
import type { Random } from '../random'

/** Every line of a column is a line of the source, 13 to 20 characters, no empty lines at all. */
export function hardWrap(draft: Draft, random: Random): Draft {
  const indent = random.chance(0.5) ? '　　' : ''
  return {
    ...draft,
    blankLines: false,
    wrap: random.whole(13, 20),
    pieces: draft.pieces.map((piece) => {
      const body = draft.articles[piece.article]?.blocks[piece.block]?.role === 'body'
      return body && piece.part === 0 ? { ...piece, text: indent + piece.text } : piece
    }),
  }
}

/** A line for each piece, none of them empty. */
export const noBlankLines = (draft: Draft): Draft => ({ ...draft, blankLines: false })

/** Boundaries in mid-line: a heading runs on in the last line of the story before it, or into its own lead. */
export function gluedLines(draft: Draft, random: Random): Draft {
  const places = draft.pieces.flatMap((piece, i) => {
    const before = draft.pieces[i - 1]
    if (!before || draft.articles[piece.article]?.kind !== 'story') return []
    const opensStory = before.article !== piece.article && /[。！？”]$/.test(before.text)
    return opensStory || /^本报讯?（/.test(piece.text) ? [i] : []
  })
  const glued = new Set(random.some(places, 2))
  return {
    ...draft,
    pieces: draft.pieces.map((piece, i) => (glued.has(i) ? { ...piece, glued: true } : piece)),
  }
}
