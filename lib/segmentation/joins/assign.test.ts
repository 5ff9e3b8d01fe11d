import { describe, expect, it } from 'vitest'
import { assign } from './assign'
import type { Candidate } from './candidate'

/** Joins from a table of odds: `{ 1: { 2: 3 } }` says that 1 goes on in 2 with a score of 3. */
const taken = (odds: Record<number, Record<number, number>>) => {
  const ranked = Object.entries(odds).map(([from, row]): [number, Candidate[]] => [
    Number(from),
    Object.entries(row)
      .map(([to, score]) => ({ from: Number(from), to: Number(to), score }))
      .sort((a, b) => b.score - a.score),
  ])
  return Object.fromEntries(assign(new Map(ranked)).map(({ from, to }) => [from, to]))
}

describe('assign', () => {
  it('gives up the best pair where two others are better together', () => {
    expect(taken({ 1: { 10: 5, 11: 4 }, 2: { 10: 4.5, 11: 0.5 } })).toEqual({ 1: 11, 2: 10 })
  })

  it('hands beginnings on along a chain of ends', () => {
    expect(taken({ 1: { 10: 3, 11: 2.8 }, 2: { 11: 3, 12: 2.8 }, 3: { 10: 2.9 } })).toEqual({
      1: 11,
      2: 12,
      3: 10,
    })
  })

  it('leaves open what has more against it, and what another needs more', () => {
    expect(taken({ 1: { 10: -0.5 }, 2: { 11: 1 }, 3: { 11: 2 } })).toEqual({ 3: 11 })
  })

  it('closes no circle: the weakest of its joins is left out', () => {
    expect(taken({ 1: { 2: 3 }, 2: { 3: 2 }, 3: { 1: 1 } })).toEqual({ 1: 2, 2: 3 })
  })
})
