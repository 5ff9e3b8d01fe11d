import { blockText, type DocumentJson } from '../document-json'

/** A document in a line for tests: `a[h headline 题目][b body 文] c[d body]`. */
export function show(document: DocumentJson): string {
  return document.content
    .map(({ attrs, content }) => {
      const blocks = content.map(
        (block) => `[${[block.attrs.id, block.type, blockText(block)].join(' ').trim()}]`,
      )
      return attrs.id + blocks.join('')
    })
    .join(' ')
}
