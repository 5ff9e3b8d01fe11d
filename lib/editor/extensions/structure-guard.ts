import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { checkDocument } from '../check-document'
import { STRUCTURE } from '../commands/structure'
import { hasSameNodes } from '../same-nodes'
import { isWholeUndo } from './is-whole-undo'

/**
 * Meta of a transaction that brings a colleague's steps: it always passes, or the two would differ for good.
 */
export const RECEIVED = 'cleanproof-received'

/**
 * Refuses what would destroy articles and blocks by accident: a change that adds, removes or re-orders any
 * of them must come from a command of this desk, from undo, or from a colleague, and must leave every id in
 * its place once. Stops what `isolating` does not: an input method, a spell checker or a foreign key binding
 * that deletes across a boundary.
 */
export function structureGuard(): Plugin {
  return new Plugin({
    key: new PluginKey('structureGuard'),
    filterTransaction: (tr, state) => {
      if (tr.docChanged && tr.getMeta('history$') && !isWholeUndo(tr, state)) return false
      if (!tr.docChanged || tr.getMeta(RECEIVED) || hasSameNodes(state.doc, tr.doc)) return true
      return isAllowed(tr) && checkDocument(tr.doc) === null
    },
  })
}

const isAllowed = (tr: Transaction) => Boolean(tr.getMeta(STRUCTURE) || tr.getMeta('history$'))
