import type { Transaction } from '@tiptap/pm/state'
import { RECEIVED } from '@/lib/editor/extensions/structure-guard'
import type { Desk } from '../desk'
import { settledSuspects } from './suspect-queue'

/** Keeps the queue true to the document and to what was answered, until the function is called. */
export function followSuspects({ work, page, suspects, answers, answerHistory, editor }: Desk): () => void {
  const settle = () =>
    suspects.set((now) => ({
      settled: same(now.settled, settledSuspects(work.suspects, page.get().outline)),
    }))
  const edited = ({ transaction: tr }: { transaction: Transaction }) => {
    if (tr.docChanged && !tr.getMeta('history$') && !tr.getMeta(RECEIVED)) answerHistory.edited()
  }
  const look = () => void answers.look()
  answers.begin()
  settle()
  const follow = page.subscribe(settle)
  editor.on('transaction', edited)
  window.addEventListener('online', look)
  return () => {
    follow()
    editor.off('transaction', edited)
    window.removeEventListener('online', look)
  }
}

const same = (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
  before.size === after.size && [...after].every((id) => before.has(id)) ? before : after
