import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { BlockAttrs } from '../document-json'
import { placeAt, type Place } from './place'
import { setAttributes } from './set-attributes'

/**
 * Deletes a stretch that may cross blocks and articles, and keeps every article: each loses its own part,
 * and one that is covered as a whole keeps an empty block. Puts the caret where the stretch began.
 */
export function deleteRange(tr: Transaction, from: number, to: number): void {
  const first = placeAt(tr.doc, from)
  const last = placeAt(tr.doc, to)
  const ranges: [number, number][] = []
  let pos = first.articlePos
  for (let index = first.articleIndex; index <= last.articleIndex; index++) {
    const article = tr.doc.child(index)
    ranges.push([Math.max(from, pos + 2), Math.min(to, pos + article.nodeSize - 2)])
    pos += article.nodeSize
  }
  for (const [start, end] of ranges.reverse()) if (start < end) deleteInArticle(tr, start, end)
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(Math.max(from, 2), tr.doc.content.size)), 1))
}

/** Both ends lie in one article; they are taken into the texts of its blocks. */
function deleteInArticle(tr: Transaction, from: number, to: number): void {
  const first = placeAt(tr.doc, from)
  const last = placeAt(tr.doc, to)
  const start = Math.max(from, textStart(first))
  const end = Math.min(Math.max(to, textStart(last)), textEnd(last))
  if (first.blockPos === last.blockPos) {
    if (start < end) tr.delete(start, end)
    return
  }
  const keepsHead = start > textStart(first)
  const keepsTail = end < textEnd(last)
  if (keepsTail && !keepsHead) {
    // Whole blocks before a text that stays: that text keeps its own id and role.
    tr.delete(textStart(last), end)
    tr.delete(first.blockPos, last.blockPos)
  } else if (keepsHead && keepsTail && isJoinable(first, last)) {
    const spans = [first, last].flatMap(({ block }) => (block.attrs as BlockAttrs).source ?? [])
    tr.delete(start, end)
    setAttributes(tr, first.blockPos, {
      source: spans.length > 0 ? spans : null,
      gapAfter: last.block.attrs.gapAfter,
    })
  } else {
    const tail = keepsTail ? last.blockPos : last.blockPos + last.block.nodeSize
    if (keepsTail) tr.delete(textStart(last), end)
    tr.delete(textEnd(first) + 1, tail)
    tr.delete(start, textEnd(first))
  }
}

const textStart = ({ blockPos }: Place) => blockPos + 1
const textEnd = ({ blockPos, block }: Place) => blockPos + block.nodeSize - 1

/** Printed and discarded text never become one by a deletion. */
const isJoinable = (a: Place, b: Place) =>
  (a.block.type.name === 'discarded') === (b.block.type.name === 'discarded')
