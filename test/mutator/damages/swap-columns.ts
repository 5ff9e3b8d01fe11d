import type { Draft } from '../draft'
import type { Random } from '../random'
import { columnEnds, cutPlaces } from './column-ends'

const SHORTEST = 3
const LONGEST = 14

/** Two whole columns in each other's place: both begin in the middle of a paragraph, as columns do. */
export function swapColumns(draft: Draft, random: Random): Draft {
  const damaged = columnEnds(draft, random)
  const tops = cutPlaces(damaged).map((place) => place + 1)
  const isColumn = (from: number, to: number) => to - from >= SHORTEST && to - from <= LONGEST
  const choices = tops.flatMap((first) =>
    tops
      .filter((second) => isColumn(first, second))
      .flatMap((second) =>
        tops.filter((third) => isColumn(second, third)).map((third) => [first, second, third] as const),
      ),
  )
  if (choices.length === 0) return damaged
  const [first, second, third] = random.pick(choices)
  const { pieces } = damaged
  return {
    ...damaged,
    pieces: [
      ...pieces.slice(0, first),
      ...pieces.slice(second, third),
      ...pieces.slice(first, second),
      ...pieces.slice(third),
    ],
  }
}
