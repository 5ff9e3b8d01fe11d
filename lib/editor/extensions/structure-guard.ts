import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { checkDocument } from '../check-document'
import { STRUCTURE } from '../commands/structure'

/** Meta of a transaction that brings a colleague's steps: it always passes, or the two would differ for good. */
export const RECEIVED = 'cleanproof-received'

/**
 * Refuses what would destroy articles and blocks by accident: a change that adds, removes or re-orders any of them must come from a command
 * of this desk, from undo, or from a colleague, and must leave every id in its place once. Stops what `isolating` does
 * not: an input method, a spell checker or a foreign key binding that deletes across a boundary.
 */
export function structureGuard(): Plugin {
  return new Plugin({
    key: new PluginKey('structureGuard'),
    filterTransaction: (tr, state) => {
      if (!tr.docChanged || tr.getMeta(RECEIVED) || hasSameNodes(state.doc, tr.doc)) return true
      return isAllowed(tr) && checkDocument(tr.doc) === null
    },
  })
}

const isAllowed = (tr: Transaction) => Boolean(tr.getMeta(STRUCTURE) || tr.getMeta('history$'))

/** Articles and blocks with the same ids in the same order. Untouched articles are the same object: cheap for a keystroke. */
function hasSameNodes(before: Node, after: Node): boolean {
  return (
    haveSameIds(before.children, after.children) &&
    after.children.every((article, at) => {
      const old = before.child(at)
      return old === article || haveSameIds(old.children, article.children)
    })
  )
}

function haveSameIds(before: readonly Node[], after: readonly Node[]): boolean {
  return (
    before.length === after.length &&
    after.every(
      (node, at) => node === before[at] || (node.attrs.id !== null && node.attrs.id === before[at]!.attrs.id),
    )
  )
}
