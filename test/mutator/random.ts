/** A small seeded source of randomness; the same seed gives the same page for ever. */
export interface Random {
  /** A number in [0, 1). */
  next: () => number
  /** A whole number in [from, to]. */
  whole: (from: number, to: number) => number
  chance: (probability: number) => boolean
  pick: <T>(values: readonly T[]) => T
  /** `count` different values, in their own order. */
  some: <T>(values: readonly T[], count: number) => T[]
}

/** mulberry32 over the seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new RangeError('nothing to pick from')
    return values[whole(0, values.length - 1)]!
  }
  const some = <T>(values: readonly T[], count: number): T[] => {
    const left = values.map((_, i) => i)
    const chosen: number[] = []
    while (chosen.length < count && left.length > 0)
      chosen.push(left.splice(whole(0, left.length - 1), 1)[0]!)
    return chosen.sort((a, b) => a - b).map((i) => values[i]!)
  }
  return { next, whole, chance: (probability) => next() < probability, pick, some }
}
