import type { Draft } from '../draft'
import type { Random } from '../random'
import { columnEnds, cutPlaces } from './column-ends'

/** Columns read in the wrong order: the tail of one cut paragraph stands between the halves of another. */
export function reorderColumns(draft: Draft, random: Random): Draft {
  let damaged = columnEnds(draft, random)
  for (let times = random.whole(1, 3); times > 0; times--) {
    const places = cutPlaces(damaged)
    if (places.length < 2) return damaged
    const first = random.whole(0, places.length - 2)
    const tail = places[first + 1]! + 1
    const pieces = [...damaged.pieces]
    pieces.splice(places[first]! + 1, 0, ...pieces.splice(tail, 1))
    damaged = { ...damaged, pieces }
  }
  return damaged
}
