import type { Draft } from '../draft'
import type { Random } from '../random'
import { columnEnds, cutOften, cutPlaces } from './column-ends'

/** Text that is gone: the second half of a cut paragraph, or the first one of another. */
export function dropText(draft: Draft, random: Random): Draft {
  const damaged = columnEnds(draft, random)
  const pieces = [...damaged.pieces]
  const dropped = new Set<number>()
  for (const place of random.some(cutPlaces(damaged), 2)) {
    const tailIsLost = random.chance(0.6)
    const [kept, lost] = tailIsLost ? [place, place + 1] : [place + 1, place]
    if (dropped.has(kept) || dropped.has(lost)) continue
    // A paragraph cut twice keeps its other end joined to nothing: leave it alone.
    const { article, block } = pieces[place]!
    if (pieces.filter((p) => p.article === article && p.block === block).length !== 2) continue
    dropped.add(lost)
    pieces[kept] = { ...pieces[kept]!, lostAfter: tailIsLost, lostBefore: !tailIsLost }
  }
  return { ...damaged, pieces: pieces.filter((_, i) => !dropped.has(i)) }
}

/** The middle of a paragraph whose beginning and end are both gone. */
export function dropAround(draft: Draft, random: Random): Draft {
  const damaged = cutOften(draft, random)
  const partsOf = ({ article, block }: (typeof damaged.pieces)[number]) =>
    damaged.pieces.filter((p) => p.article === article && p.block === block)
  const middles = damaged.pieces.filter((piece) => piece.part === 1 && partsOf(piece).length === 3)
  const kept = random.some(middles, 1)
  const dropped = new Set(kept.flatMap(partsOf).filter((piece) => !kept.includes(piece)))
  return {
    ...damaged,
    pieces: damaged.pieces
      .filter((piece) => !dropped.has(piece))
      .map((piece) => (kept.includes(piece) ? { ...piece, lostBefore: true, lostAfter: true } : piece)),
  }
}
