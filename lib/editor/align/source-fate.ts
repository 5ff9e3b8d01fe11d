import type { Span } from '@/lib/segmentation/types'
import type { Alignment, PlacedBlock } from './align-source'

/** In no block, in no discard, and not deleted from within a block. */
export const UNASSIGNED = -1

/**
 * A run of missing characters up to this length is a correction inside its fragment; a longer one without a
 * block that it was taken from is a passage that somebody lost.
 */
const SMALL_RUN = 30

/**
 * What became of the source characters that no block holds: for each character of the source the index of
 * the block it was deleted from, or `UNASSIGNED`. (Of characters that a block holds it says that block.)
 *
 * The rule. A missing character counts as deleted from a block
 * (a) where the block's hint covers it and the block still has at least half as many characters as it came
 *     with: shortened or rewritten, but there; or
 * (b) where it belongs to a run of at most 30 missing characters, and at least half of its fragment is still
 *     in the document: a correction.
 * Anything else is unassigned: a paragraph that was removed, emptied or cut to less than half.
 * @param fragments the spans that the import proposed; the source's lines where none are given
 */
export function sourceFate(alignment: Alignment, fragments: readonly Span[] | null): Int32Array {
  const fate = holders(alignment)
  const missing = fate.map((block) => (block === UNASSIGNED ? 1 : 0))
  giveToHints(alignment, fate)
  const ends = fragmentEnds(alignment, fragments)
  let start = 0
  for (const end of ends) {
    giveSmallRuns(fate, missing, start, end)
    start = end
  }
  return fate
}

function holders({ blocks, matching }: Alignment): Int32Array {
  const fate = new Int32Array(matching.source.length).fill(UNASSIGNED)
  blocks.forEach(({ start, end }, index) => {
    for (let t = start; t < end; t++) {
      const s = matching.sourceOf[t]!
      if (s >= 0) fate[s] = index
    }
  })
  return fate
}

function giveToHints({ blocks, source }: Alignment, fate: Int32Array): void {
  blocks.forEach((placed, index) => {
    const spans = hintSpans(placed, source.before)
    const came = spans.reduce((sum, [from, to]) => sum + to - from, 0)
    if ((placed.end - placed.start) * 2 < came) return
    for (const [from, to] of spans) {
      for (let s = from; s < to; s++) if (fate[s] === UNASSIGNED) fate[s] = index
    }
  })
}

/** A block's hint in characters that count. */
function hintSpans({ block }: PlacedBlock, before: Uint32Array): Span[] {
  const at = (offset: number) => before[Math.min(offset, before.length - 1)]!
  return (block.attrs.source ?? []).map(([from, to]) => [at(from), at(to)])
}

/** Where fragments end, in characters that count, ascending, the end of the source last. */
function fragmentEnds({ source, sourceText }: Alignment, fragments: readonly Span[] | null): number[] {
  const offsets = fragments
    ? fragments.flat()
    : [...sourceText.matchAll(/[\r\n\u2028\u2029]+/g)].map((found) => found.index)
  const ends = new Set(offsets.map((offset) => source.before[Math.min(offset, sourceText.length)]!))
  return [...ends, source.codes.length].sort((a, b) => a - b)
}

function giveSmallRuns(fate: Int32Array, missing: Int32Array, start: number, end: number): void {
  const lost = missing.subarray(start, end).reduce((sum, one) => sum + one, 0)
  if (lost * 2 > end - start) return
  for (let s = start; s < end; s++) {
    if (fate[s] !== UNASSIGNED) continue
    let stop = s
    while (stop < end && fate[stop] === UNASSIGNED) stop++
    const holder = s > start ? fate[s - 1]! : stop < end ? fate[stop]! : UNASSIGNED
    if (stop - s <= SMALL_RUN) fate.fill(holder, s, stop)
    s = stop
  }
}
