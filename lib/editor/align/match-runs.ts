import { gramHashes, indexGrams, type GramIndex } from './gram-index'
import { canMatch, match, type Matching } from './matching'

/** A stretch of text that also stands in the source. */
interface Run {
  t: number
  s: number
  length: number
  /** How far from where its block's hint or its neighbour expects it, in characters. */
  distance: number
}

/**
 * How many places of a repeated text are compared; the bound keeps a page of one repeated character linear.
 * The two expected places come first, so that boilerplate finds its own.
 */
const MAX_PLACES = 12
/** A run that goes on longer to the left would have been found at the level before. */
const MAX_LEFT = 64
const MAX_ROUNDS = 4

/** Matches runs of at least `k` characters that are free on both sides, longest first. */
export function matchRuns(matching: Matching, k: number): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const runs = findRuns(matching, k)
    if (runs.length === 0) return
    runs.sort((a, b) => b.length - a.length || a.distance - b.distance || a.t - b.t)
    for (const run of runs) acceptRun(matching, run, k)
  }
}

/** Takes what is still free of a run, where that is still long enough. */
function acceptRun(matching: Matching, { t, s, length }: Run, k: number): void {
  let start = 0
  for (let i = 0; i <= length; i++) {
    if (i < length && canMatch(matching, t + i, s + i)) continue
    if (i - start >= k) for (let j = start; j < i; j++) match(matching, t + j, s + j)
    start = i + 1
  }
}

function findRuns(matching: Matching, k: number): Run[] {
  const { text, sourceOf } = matching
  const index = indexGrams(matching.source, matching.textOf, k)
  const hashes = gramHashes(text, k)
  const runs: Run[] = []
  /** Where the free stretch that we are in would go on, were it a continuation of what stands before it. */
  let expected = 0
  let free = 0
  let from = 0
  for (let end = 0; end < text.length; end++) {
    if (sourceOf[end]! >= 0) {
      expected = sourceOf[end]! + 1
      free = 0
      continue
    }
    free++
    const t = end - k + 1
    if (free < k || t < from) continue
    const run = bestRun(matching, t, k, hashes[t]!, expected + free - k, index)
    if (!run) continue
    runs.push(run)
    from = run.t + run.length
  }
  return runs
}

function bestRun(
  matching: Matching,
  t: number,
  k: number,
  hash: number,
  neighbour: number,
  index: GramIndex,
): Run | null {
  const hint = matching.hintOf[t]!
  const distance = (s: number) => Math.min(Math.abs(s - neighbour), hint < 0 ? Infinity : Math.abs(s - hint))
  let best: Run | null = null
  const consider = (s: number) => {
    const run = extend(matching, t, s, k, distance(s))
    if (
      run &&
      (!best || run.length > best.length || (run.length === best.length && run.distance < best.distance))
    )
      best = run
  }
  consider(hint)
  consider(neighbour)
  let s = index.first(hash)
  for (let places = 0; s >= 0 && places < MAX_PLACES; places++) {
    consider(s)
    s = index.next(s, hash)
  }
  return best
}

/** The longest run through `t` and `s`, where it has at least `k` characters from there on. */
function extend(matching: Matching, t: number, s: number, k: number, distance: number): Run | null {
  let right = 0
  while (canMatch(matching, t + right, s + right)) right++
  if (right < k) return null
  let left = 0
  while (left < MAX_LEFT && canMatch(matching, t - left - 1, s - left - 1)) left++
  return { t: t - left, s: s - left, length: left + right, distance }
}
