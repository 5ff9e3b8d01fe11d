import type { Span } from '@/lib/segmentation/types'

/**
 * Divides a block's source hint as its text is divided: exact where the text is as long as its spans, else in
 * proportion, which is good enough for a hint.
 * @param share part of the text that stands before the cut, in [0, 1]
 */
export function splitSpans(spans: readonly Span[] | null, share: number): [Span[] | null, Span[] | null] {
  if (!spans) return [null, null]
  let left = Math.round(spans.reduce((sum, [start, end]) => sum + end - start, 0) * share)
  const before: Span[] = []
  const after: Span[] = []
  for (const [start, end] of spans) {
    const cut = Math.min(end, start + left)
    left -= cut - start
    if (cut > start) before.push([start, cut])
    if (cut < end) after.push([cut, end])
  }
  return [before.length > 0 ? before : null, after.length > 0 ? after : null]
}
