type Pair = [a: number, b: number]

/**
 * Pairs of equal elements that stand in the same order in both lists, as many as possible (a longest
 * common subsequence). Time and memory are `a.length * b.length` once equal ends are off: for short lists.
 */
export function longestCommon(a: ArrayLike<unknown>, b: ArrayLike<unknown>): Pair[] {
  const head: Pair[] = []
  const tail: Pair[] = []
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) head.push([start, start++])
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) tail.push([--endA, --endB])
  return [...head, ...middle(a, b, start, endA, endB), ...tail.reverse()]
}

function middle(
  a: ArrayLike<unknown>,
  b: ArrayLike<unknown>,
  start: number,
  endA: number,
  endB: number,
): Pair[] {
  const width = endB - start + 1
  const best = new Uint16Array((endA - start + 1) * width)
  for (let i = endA - 1; i >= start; i--) {
    for (let j = endB - 1; j >= start; j--) {
      const at = (i - start) * width + (j - start)
      best[at] = a[i] === b[j] ? best[at + width + 1]! + 1 : Math.max(best[at + width]!, best[at + 1]!)
    }
  }
  const pairs: Pair[] = []
  for (let i = start, j = start; i < endA && j < endB;) {
    const at = (i - start) * width + (j - start)
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (best[at + width]! >= best[at + 1]!) i++
    else j++
  }
  return pairs
}
