import type { Node, Slice } from '@tiptap/pm/model'
import type { BlockJson } from '../document-json'
import { cleanText } from './clean-text'

/** A pasted block; `attrs` are those of this desk's own blocks, empty for text from elsewhere. */
export interface PastedBlock {
  role: BlockJson['type']
  text: string
  attrs: Partial<BlockJson['attrs']>
}

/**
 * The blocks that a pasted slice holds, in order, without their articles and without what is empty. A single
 * piece that was cut out of a block is text to go where the caret is: `inline`.
 */
export function blocksFromSlice(slice: Slice): { inline: string } | { blocks: PastedBlock[] } {
  const blocks: PastedBlock[] = []
  let loose = ''
  slice.content.descendants((node: Node) => {
    if (node.isText) loose += node.text
    if (!node.isTextblock) return !node.isText
    const text = cleanText(node.textContent)
    if (text) blocks.push({ role: node.type.name as BlockJson['type'], text, attrs: node.attrs })
    return false
  })
  if (loose) return { inline: cleanText(loose) }
  if (blocks.length === 1 && isPartOfBlock(slice)) return { inline: blocks[0]!.text }
  return { blocks }
}

/**
 * Plain text, a copied word and a single foreign paragraph come open at both ends; a copied block with its
 * id is one.
 */
function isPartOfBlock({ content, openStart, openEnd }: Slice): boolean {
  let depth = 0
  let node = content.firstChild
  while (node && !node.isTextblock) {
    depth++
    node = node.firstChild
  }
  return openStart > depth || openEnd > depth || !node?.attrs.id
}
