import type { Draft, Piece } from '../draft'
import type { Random } from '../random'

/** Cuts long paragraphs where a column ended: after whole lines of it, once mostly, often in mid-word. */
export function columnEnds(draft: Draft, random: Random): Draft {
  const width = random.whole(13, 20)
  return {
    ...draft,
    pieces: draft.pieces.flatMap((piece) => (isLong(draft, piece) ? cut(piece, width, random) : [piece])),
  }
}

/** Short columns, as under pictures: a long paragraph is cut two to four times. */
export function cutOften(draft: Draft, random: Random): Draft {
  const width = random.whole(13, 20)
  return {
    ...draft,
    pieces: draft.pieces.flatMap((piece) =>
      isLong(draft, piece) && piece.text.length > 5 * width
        ? cut(piece, width, random, random.whole(2, 4))
        : [piece],
    ),
  }
}

/** Places where a paragraph goes on: index of the piece that holds its first half. */
export function cutPlaces({ pieces }: Draft): number[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    return next && next.article === piece.article && next.block === piece.block ? [i] : []
  })
}

function isLong({ articles }: Draft, { article, block, text }: Piece): boolean {
  return articles[article]?.blocks[block]?.role === 'body' && text.length >= 60
}

function cut(piece: Piece, width: number, random: Random, times?: number): Piece[] {
  if (!random.chance(0.7)) return [piece]
  const lineEnds = Array.from({ length: Math.floor(piece.text.length / width) }, (_, i) => (i + 1) * width)
  const count = times ?? (piece.text.length > 150 && random.chance(0.25) ? 2 : 1)
  const places = random.some(
    lineEnds.filter((at) => isInside(piece.text, at)),
    count,
  )
  const edges = [0, ...places, piece.text.length]
  return edges.slice(1).map((end, i) => ({ ...piece, part: i, text: piece.text.slice(edges[i], end) }))
}

/** Between two Chinese characters: at a sentence's end two paragraphs would look the same as one cut. */
function isInside(text: string, at: number): boolean {
  const han = (i: number) => /\p{Script=Han}/u.test(text.charAt(i))
  return han(at - 1) && han(at)
}
