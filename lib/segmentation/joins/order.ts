/** The page's running texts in the order of the source. */
export interface Order {
  texts: readonly number[]
  /** Where a fragment stands among them; -1 where it is no running text. */
  rankOf: (i: number) => number
  /** The running text that stands so many after one, or before it; -1 where there is none. */
  beside: (i: number, by: number) => number
}

/** The order of running texts that are given in it, by their fragments. */
export function makeOrder(texts: readonly number[]): Order {
  const ranks = new Int32Array((texts.at(-1) ?? -1) + 1).fill(-1)
  texts.forEach((i, rank) => (ranks[i] = rank))
  return {
    texts,
    rankOf: (i) => ranks[i] ?? -1,
    beside: (i, by) => {
      const rank = ranks[i] ?? -1
      return rank < 0 ? -1 : (texts[rank + by] ?? -1)
    },
  }
}
