import { insertFragment } from '@/lib/editor/commands/insert-fragment'
import type { Desk } from '../desk'
import { newId } from '@/lib/editor/new-id'

/** Brings the first stretch of the source that is in nothing into the page, after the block it follows there. */
export function insertUnassigned({ editor, page, work, ui }: Desk): boolean {
  const { runs } = page.get()
  const at = runs.findIndex(({ state }) => state === 'unassigned')
  const run = runs[at]
  if (!run || !work.abilities.edit) return false
  const before = runs.slice(0, at).findLast(({ state }) => state === 'held')
  const fragment = {
    text: work.source.text.slice(run.start, run.end).trim(),
    span: [run.start, run.end] as const,
    ...(before?.blockId && { afterBlockId: before.blockId }),
  }
  ui.set({ source: true })
  return insertFragment(fragment, { role: 'body' }, newId)(editor.state, editor.view.dispatch)
}
