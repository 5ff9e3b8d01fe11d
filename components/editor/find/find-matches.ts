import type { Node } from '@tiptap/pm/model'

export interface Match {
  from: number
  to: number
}

/** Where a text stands on the page, widths and case aside (，is found by , and Ａ by a). Blocks are searched one by one. */
export function findMatches(doc: Node, text: string): Match[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const matches: Match[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const found = fold(node.textContent)
    for (let at = found.indexOf(wanted); at >= 0; at = found.indexOf(wanted, at + wanted.length))
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length })
    return false
  })
  return matches
}

/** One unit for one unit, so that places stay where they are. */
const fold = (text: string) =>
  text
    .replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
