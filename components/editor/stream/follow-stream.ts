import type { Transaction } from '@tiptap/pm/state'
import type { TextDesk } from '../text-desk'
import { DocumentStream } from './document-stream'
import type { Presence, StreamState } from './stream-types'

const held: { stream?: DocumentStream } = {}
/** The browser's one event stream. */
export const stream = () =>
  (held.stream ??= new DocumentStream(
    (ids) => `/api/documents/events?${ids.map((id) => `id=${id}`).join('&')}`,
  ))

/** Without a stream the log is asked this often, in ms. */
const POLL = 15_000
/** Carets are told at most this often, and at least this often while somebody listens, in ms. */
const TELL = 400
const TELL_AGAIN = 20_000
/** Who was not heard for this long has gone without a word, in ms. */
const FORGET = 50_000

/** Hears colleagues and tells them where this caret stands, until the returned function is called. */
export function followStream({ work, sync, answers, editor, people, clientId }: TextDesk): () => void {
  const { documentId } = work
  const seen = new Map<string, { presence: Presence; at: number }>()
  let state: StreamState = 'connecting'
  let told = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = () => {
    const now = Date.now()
    for (const [id, { at }] of seen) if (now - at > FORGET) seen.delete(id)
    people.set({ others: [...seen.values()].map(({ presence }) => presence) })
  }
  const tell = (extra: { hello?: boolean; gone?: boolean } = {}) => {
    told = Date.now()
    const { anchor, head } = editor.state.selection
    const { version } = sync.status.get()
    void fetch(`/api/documents/${documentId}/presence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ clientId, anchor, head, version, ...extra }),
      keepalive: extra.gone ?? false,
      // A caret that was not heard is told again; there is nothing to save.
    }).catch(() => undefined)
  }
  const soon = () => {
    if (seen.size === 0 || timer) return
    timer = setTimeout(
      () => {
        timer = undefined
        tell()
      },
      Math.max(0, told + TELL - Date.now()),
    )
  }
  const unfollow = stream().follow(documentId, {
    version: (version) => sync.hear(version),
    suspects: () => void answers.look(),
    presence: (presence) => {
      if (presence.clientId === clientId) return
      if (presence.gone) seen.delete(presence.clientId)
      else seen.set(presence.clientId, { presence, at: Date.now() })
      show()
      if (presence.hello) tell()
    },
    state: (next) => {
      if (next === 'open' && state !== 'open') {
        tell({ hello: true })
        void answers.look()
      }
      state = next
    },
  })
  const resumed = sync.status.subscribe(() => {
    if (state === 'refused' && sync.status.get().save === 'saved') stream().retry()
  })
  const poll = setInterval(() => {
    if (state === 'open') return
    sync.look()
    void answers.look()
  }, POLL)
  const again = setInterval(() => {
    show()
    if (seen.size > 0) tell()
  }, TELL_AGAIN)
  // What is typed here moves the carets that stand after it.
  const move = ({ transaction }: { transaction: Transaction }) => {
    if (!transaction.docChanged || seen.size === 0) return
    for (const one of seen.values())
      one.presence = { ...one.presence, head: transaction.mapping.map(one.presence.head) }
    show()
  }
  editor.on('transaction', move)
  const leave = () => tell({ gone: true })
  editor.on('selectionUpdate', soon)
  window.addEventListener('pagehide', leave)
  return () => {
    leave()
    unfollow()
    resumed()
    clearInterval(poll)
    clearInterval(again)
    clearTimeout(timer)
    editor.off('transaction', move)
    editor.off('selectionUpdate', soon)
    window.removeEventListener('pagehide', leave)
  }
}
