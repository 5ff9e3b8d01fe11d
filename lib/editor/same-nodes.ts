import type { Node } from '@tiptap/pm/model'

/**
 * Articles and blocks with the same ids in the same order. Untouched articles are the same object: cheap for
 * a keystroke.
 */
export function hasSameNodes(before: Node, after: Node): boolean {
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
