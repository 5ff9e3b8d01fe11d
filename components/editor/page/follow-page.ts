import type { Transaction } from '@tiptap/pm/state'
import type { Desk } from '../desk'
import { outlineOf, placeOf } from './outline'
import { accountOf } from './account-facts'
import { joinedBlockers } from './joined-blockers'

/** Panels follow a moment after the text, in ms: outline soon, the account when the hands rest. */
const OUTLINE_AFTER = 90
const ACCOUNT_AFTER = 450

/** Keeps the page's facts up with the text until the returned function is called. */
export function followPage({ editor, page, sync, work, ui }: Desk): () => void {
  let outlineTimer: ReturnType<typeof setTimeout> | undefined
  let accountTimer: ReturnType<typeof setTimeout> | undefined

  const outline = () => page.set({ outline: outlineOf(editor.state.doc), place: placeOf(editor.state) })
  const account = () => {
    // An input method is at work: its letters are not text yet.
    if (editor.view.composing) return later()
    const facts = accountOf(editor.state.doc, work)
    page.set({ ...facts, blockers: joinedBlockers(facts.blockers, page.get().blockers) })
  }
  const later = () => {
    clearTimeout(accountTimer)
    accountTimer = setTimeout(account, ACCOUNT_AFTER)
  }
  const onTransaction = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.docChanged) {
      sync.changed()
      clearTimeout(outlineTimer)
      outlineTimer = setTimeout(outline, OUTLINE_AFTER)
      later()
    } else if (transaction.selectionSet) {
      const before = page.get().place
      const place = placeOf(editor.state)
      if (before?.blockId === place?.blockId && before?.articleId === place?.articleId) return
      // What was done elsewhere is not to be said again of this place.
      ui.set({ said: '', done: null, misfit: null })
      page.set({ place })
    }
  }
  editor.on('transaction', onTransaction)
  outline()
  account()
  return () => {
    editor.off('transaction', onTransaction)
    clearTimeout(outlineTimer)
    clearTimeout(accountTimer)
  }
}
