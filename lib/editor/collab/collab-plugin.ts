import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { unconfirmedFrom, type Unconfirmed } from './unconfirmed'

/** Where this window stands towards the server. */
export interface CollabState {
  /** The last version of the document that the server has and we have taken in. */
  version: number
  unconfirmed: readonly Unconfirmed[]
}

const key = new PluginKey<CollabState>('cleanproofCollab')

/**
 * Keeps the steps that the server has not acknowledged, and tells the history plugin to keep its items apart
 * for rebasing.
 * @param version of the document that the state begins with
 */
export function collabPlugin(version: number): Plugin<CollabState> {
  return new Plugin<CollabState>({
    key,
    historyPreserveItems: true,
    state: {
      init: () => ({ version, unconfirmed: [] }),
      apply(tr, collab) {
        const next = tr.getMeta(key) as CollabState | undefined
        if (next) return next
        if (!tr.docChanged) return collab
        const group = (collab.unconfirmed.at(-1)?.group ?? 0) + 1
        return { ...collab, unconfirmed: [...collab.unconfirmed, ...unconfirmedFrom(tr, group)] }
      },
    },
  })
}

/** @throws TypeError where the state has no collab plugin */
export function collabState(state: EditorState): CollabState {
  const collab = key.getState(state)
  if (!collab) throw new TypeError('The collab plugin is not there')
  return collab
}

/** Makes the collab state a transaction's outcome, instead of taking its steps for ours. */
export function setCollabState(tr: Transaction, collab: CollabState): Transaction {
  return tr.setMeta(key, collab)
}
