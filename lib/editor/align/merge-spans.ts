import type { Span } from '@/lib/segmentation/types'

/**
 * Merges consecutive spans that have nothing but white space between them.
 * @param before for each offset, how many characters that count stand before it
 */
export function mergeSpans(spans: readonly Span[], before: Uint32Array): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans) {
    const last = merged.at(-1)
    if (last && start >= last[1] && before[start] === before[last[1]]) last[1] = end
    else merged.push([start, end])
  }
  return merged
}
