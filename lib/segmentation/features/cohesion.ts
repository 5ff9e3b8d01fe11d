import { sizeOf, type Terms } from './terms'

/**
 * What compares a page's texts by their telling words: the share of what `after` tells that stood in
 * `before` already, in [0, 1]. Made once a page, with room for a mark on each of the page's words.
 */
export function makeCohesion(
  page: readonly Terms[],
): (before: readonly Terms[], after: readonly Terms[]) => number {
  const size = sizeOf(page)
  const told = new Uint32Array(size)
  const counted = new Uint32Array(size)
  let turn = 0
  return (before, after) => {
    turn++
    for (const { ids } of before) for (const id of ids) told[id] = turn
    let total = 0
    let shared = 0
    for (const { ids, weights } of after)
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at]!
        if (counted[id] === turn) continue
        counted[id] = turn
        const weight = weights[at] ?? 0
        total += weight
        if (told[id] === turn) shared += weight
      }
    return total === 0 ? 0 : shared / total
  }
}
export type Cohesion = ReturnType<typeof makeCohesion>
