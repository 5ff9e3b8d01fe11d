import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate'
import { makeOrder } from './order'
import { findSwaps } from './swap-columns'

// a|B…b|C…c|A with B, C and A the halves of the paragraphs that a, b and c begin: fragments 0|1…2|3…4|5.
const order = makeOrder([0, 1, 2, 3, 4, 5])
const open = [0, 2, 4]
const join = (from: number, to: number, score: number): Candidate => ({ from, to, score })
const own = new Map([
  [0, 3],
  [2, 5],
  [4, 1],
])
/** What the words say: `right` for each paragraph's own half, `wrong` for any other. */
const words = (right: number, wrong: number) => (from: number, to: number) =>
  own.get(from) === to ? right : wrong

const places = (swaps: Candidate[]) => new Map(swaps.map(({ from, to }) => [from, to]))

describe('findSwaps', () => {
  const inTurn = [join(0, 1, 2), join(2, 3, 2), join(4, 5, 2)]

  it('gives each of three torn paragraphs its half, where the words gain more than columns change places seldom', () => {
    expect(places(findSwaps(open, inTurn, order, words(2, -1)))).toEqual(own)
    expect(findSwaps(open, inTurn, order, words(1, 0))).toEqual([])
  })

  it('does so where one of them has found its half already, and where one has found nothing', () => {
    const found = [join(0, 3, 3), join(2, 1, 1)]
    expect(places(findSwaps(open, found, order, words(4, -1)))).toEqual(own)
    expect(findSwaps(open, found, order, words(1, -1))).toEqual([])
  })

  it('does not take halves for less than what others go on in them for', () => {
    const held = [...inTurn.slice(0, 2), join(7, 5, 9)]
    expect(findSwaps(open, held, order, words(2, -1))).toEqual([])
  })
})
