import { TextSelection, type Command } from '@tiptap/pm/state'
import type { Account, AccountedBlock } from '@/lib/editor/align/account'
import { cutBlock } from '@/lib/editor/commands/cut-block'
import { placeAtCursor } from '@/lib/editor/commands/place'

/**
 * Where the joins of a block stand in its text: after as many characters as its spans before hold. What
 * was typed is counted past, white space counts on neither side.
 */
export function joinOffsets(text: string, block: AccountedBlock, source: string): number[] {
  const sizes = block.spans.map(([from, to]) => source.slice(from, to).replaceAll(/\s/g, '').length)
  const offsets: number[] = []
  let taken = 0
  let wanted = sizes[0] ?? 0
  let next = 1
  for (let at = 0; at < text.length && next < sizes.length; at++) {
    if (/\s/.test(text[at]!) || block.typed.some(([from, to]) => at >= from && at < to)) continue
    if (taken === wanted) {
      offsets.push(at)
      wanted += sizes[next++]!
    }
    taken++
  }
  return offsets
}

/** Cuts the join nearest to the cursor again; the two halves are blocks of their own. */
export function cutJoin(account: Account | null, source: string, newId: () => string): Command {
  return (state, dispatch) => {
    const { block, blockPos } = placeAtCursor(state)
    const accounted = account?.blocks.find(({ blockId }) => blockId === block.attrs.id)
    if (!accounted) return false
    const caret = state.selection.head - blockPos - 1
    const [nearest] = joinOffsets(block.textContent, accounted, source).sort(
      (a, b) => Math.abs(a - caret) - Math.abs(b - caret),
    )
    if (nearest === undefined) return false
    if (!dispatch) return true
    const there = state.tr.setSelection(TextSelection.create(state.doc, blockPos + 1 + nearest))
    return cutBlock(newId)(state.apply(there), dispatch)
  }
}
