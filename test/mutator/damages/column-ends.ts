import type { Draft, Piece } from '../draft'
import type { Random } from '../random'

/** Cuts long paragraphs where a column ended: once mostly, sometimes twice, often in mid-word. */
export function columnEnds(draft: Draft, random: Random): Draft {
  return {
    ...draft,
    pieces: draft.pieces.flatMap((piece) => (isLong(draft, piece) ? cut(piece, random) : [piece])),
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

function cut(piece: Piece, random: Random): Piece[] {
  if (!random.chance(0.7)) return [piece]
  const count = piece.text.length > 150 && random.chance(0.25) ? 2 : 1
  const places = Array.from({ length: count }, () => cutPlace(piece.text, random)).filter((at) => at > 0)
  const edges = [0, ...new Set(places.sort((a, b) => a - b)), piece.text.length]
  return edges.slice(1).map((end, i) => ({ ...piece, part: i, text: piece.text.slice(edges[i], end) }))
}

/** Between two Chinese characters: at a sentence's end two paragraphs would look the same as one cut. */
function cutPlace(text: string, random: Random): number {
  const han = (at: number) => /\p{Script=Han}/u.test(text.charAt(at))
  const start = Math.floor(text.length * 0.2)
  const end = Math.floor(text.length * 0.8)
  for (let tries = 0; tries < 20; tries++) {
    const at = random.whole(start, end)
    if (han(at - 1) && han(at)) return at
  }
  return 0
}
