import type { Role, Span } from '@/lib/segmentation/types'
import type { DocumentJson } from '../document-json'
import { alignSource, type Alignment } from './align-source'
import { sourceFate, UNASSIGNED } from './source-fate'
import { mergeSpans } from './merge-spans'

/** Numbers of characters, white space not counted. `held + discarded + deleted + unassigned = total`. */
export interface AccountTotals {
  total: number
  /** In a printed block. */
  held: number
  /** In a discarded block. */
  discarded: number
  /** Deleted from within a block that is still there. */
  deleted: number
  /** In nothing: what blocks sign-off. */
  unassigned: number
  /** In the document's printed blocks, but not from the source. */
  typed: number
  /** Share of the source that is accounted for, in [0, 1]; 1 for an empty source. */
  coverage: number
}

/** A stretch of the source and what became of it. */
export interface AccountedStretch {
  span: Span
  fate: 'held' | 'discarded' | 'deleted' | 'unassigned'
  /** The block that holds it or that it was deleted from. */
  blockId: string | null
  articleId: string | null
}

/** One block's side of the account. */
export interface AccountedBlock {
  blockId: string
  articleId: string
  role: Role
  /** Where its text stands in the source, in the order of its text. Between two stands a join. */
  spans: Span[]
  /** Stretches of its own text (UTF-16 offsets) that are not from the source. */
  typed: Span[]
}

export interface Account {
  totals: AccountTotals
  /** The whole source in order; white space belongs to the stretch before it. */
  stretches: AccountedStretch[]
  /** In document order. */
  blocks: AccountedBlock[]
}

/**
 * What became of every character of the source, and what was typed. Computed anew from the two texts; costs
 * about 10 ms for a page of 6,000 characters.
 * @param fragments the spans that the import proposed (`proposedFragments`); see `sourceFate`
 */
export function accountForSource(
  document: DocumentJson,
  sourceText: string,
  fragments: readonly Span[] | null = null,
): Account {
  const alignment = alignSource(document, sourceText)
  const stretches = stretchesOf(alignment, sourceFate(alignment, fragments))
  const blocks = alignment.blocks.map((placed): AccountedBlock => {
    const { source, matching } = alignment
    const from: Span[] = []
    const typed: Span[] = []
    for (let t = placed.start; t < placed.end; t++) {
      const s = matching.sourceOf[t]!
      const list = s >= 0 ? from : typed
      const offset = s >= 0 ? source.offsets[s]! : placed.folded.offsets[t - placed.start]!
      list.push([offset, offset + 1])
    }
    return {
      blockId: placed.block.attrs.id,
      articleId: placed.articleId,
      role: placed.block.type,
      spans: mergeSpans(from, source.before),
      typed: mergeSpans(typed, placed.folded.before),
    }
  })
  return { totals: totalsOf(alignment, stretches), stretches, blocks }
}

function stretchesOf(
  { source, sourceText, blocks, matching }: Alignment,
  fate: Int32Array,
): AccountedStretch[] {
  const stretches: AccountedStretch[] = []
  for (let s = 0; s < fate.length; s++) {
    const index = fate[s]!
    const isHeld = matching.textOf[s]! >= 0
    if (s > 0 && index === fate[s - 1] && isHeld === matching.textOf[s - 1]! >= 0) continue
    const placed = index === UNASSIGNED ? null : blocks[index]!
    const role = placed?.block.type
    stretches.push({
      span: [s === 0 ? 0 : source.offsets[s]!, sourceText.length],
      fate: !placed ? 'unassigned' : !isHeld ? 'deleted' : role === 'discarded' ? 'discarded' : 'held',
      blockId: placed?.block.attrs.id ?? null,
      articleId: placed?.articleId ?? null,
    })
  }
  return stretches.map((one, at) => ({
    ...one,
    span: [one.span[0], stretches[at + 1]?.span[0] ?? one.span[1]],
  }))
}

function totalsOf({ source, blocks, matching }: Alignment, stretches: AccountedStretch[]): AccountTotals {
  const sum = { held: 0, discarded: 0, deleted: 0, unassigned: 0 }
  for (const { fate, span } of stretches) sum[fate] += source.before[span[1]]! - source.before[span[0]]!
  let typed = 0
  for (const { block, start, end } of blocks) {
    if (block.type === 'discarded') continue
    for (let t = start; t < end; t++) if (matching.sourceOf[t]! < 0) typed++
  }
  const total = source.codes.length
  return { total, ...sum, typed, coverage: total === 0 ? 1 : (total - sum.unassigned) / total }
}
