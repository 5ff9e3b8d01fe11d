import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import type { Account, AccountedBlock } from '@/lib/editor/align/account'
import { cutBlock } from '@/lib/editor/commands/cut-block'
import { placeAtCursor } from '@/lib/editor/commands/place'
import type { BlockAttrs } from '@/lib/editor/document-json'
import type { Span } from '@/lib/segmentation/types'

/**
 * Where the joins of a block stand in its text: for each of its fragments but the first, before the first of its
 * characters that is still there; null where none is, or nothing stands before it. What was typed is counted past,
 * white space counts on neither side.
 * @param fragments the block's own hints of where it comes from: two that follow each other in the source are one
 *   span of the account, and a deleted character makes two spans of one fragment
 */
export function joinOffsets(
  text: string,
  block: AccountedBlock,
  source: string,
  fragments: readonly Span[] = block.spans,
): (number | null)[] {
  const held = block.spans.flatMap(([from, to]) =>
    [...range(from, to)].filter((at) => !/\s/.test(source[at]!)),
  )
  const own = [...range(0, text.length)].filter(
    (at) => !/\s/.test(text[at]!) && !block.typed.some(([from, to]) => at >= from && at < to),
  )
  return fragments.slice(1).map(([from, to]) => {
    const first = held.findIndex((at) => at >= from && at < to)
    return (first > 0 && own[first]) || null
  })
}

/** The joins of a block of the document, by the account of the page; see `joinOffsets`. */
export function joinsOf(block: Node, account: Account | null, source: string): (number | null)[] {
  const accounted = account?.blocks.find(({ blockId }) => blockId === block.attrs.id)
  const hints = (block.attrs as BlockAttrs).source ?? undefined
  return accounted ? joinOffsets(block.textContent, accounted, source, hints) : []
}

/** Cuts the join nearest to the cursor again; the two halves are blocks of their own. */
export function cutJoin(account: Account | null, source: string, newId: () => string): Command {
  return (state, dispatch) => {
    const { block, blockPos } = placeAtCursor(state)
    const caret = state.selection.head - blockPos - 1
    const [nearest] = joinsOf(block, account, source)
      .filter((offset) => offset !== null)
      .sort((a, b) => Math.abs(a - caret) - Math.abs(b - caret))
    if (nearest === undefined) return false
    if (!dispatch) return true
    const there = state.tr.setSelection(TextSelection.create(state.doc, blockPos + 1 + nearest))
    return cutBlock(newId)(state.apply(there), dispatch)
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at
}
