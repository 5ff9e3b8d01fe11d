import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import type { ImportedBlock } from '@/lib/data/submissions/import-docx'
import { finish } from '@/lib/editor/commands/finish'

/**
 * A file's blocks into a piece as one change that one undo takes back: instead of what is there where nothing
 * was written yet, else behind it.
 */
export function putBlocks(
  state: EditorState,
  blocks: readonly ImportedBlock[],
  newId: () => string,
): Transaction {
  const { tr, schema } = state
  const nodes = blocks.map(({ role, text, photo }) =>
    schema.node(role, { id: newId(), ...(photo && { photo }) }, text ? schema.text(text) : undefined),
  )
  const end = tr.doc.content.size - 1
  const unwritten = tr.doc.textContent === '' && !tr.doc.firstChild!.children.some(({ attrs }) => attrs.photo)
  if (unwritten) tr.replaceWith(1, end, nodes)
  else tr.insert(end, nodes)
  tr.setSelection(TextSelection.near(tr.doc.resolve(unwritten ? 2 : end + 1)))
  return finish(tr, state)
}
