import type { CheckedPage, Warning } from './types'

/**
 * What a warning is known by when a person sets it aside: the rule, its place and the text it stands on.
 * Where the text of its block changes the key is another, and the warning is back.
 */
export function warningKey(page: CheckedPage, { code, blockId, start, values }: Warning): string {
  const blocks = [...page.articles, ...page.notices].flatMap((article) => article.blocks)
  const text = blocks.find(({ id }) => id === blockId)?.text ?? ''
  return `${code} ${blockId} ${start} ${digest(JSON.stringify([text, values]))}`
}

/** 64 bits of a text in hex, as two FNV-1a hashes; not against somebody who wants two texts to meet. */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193)
    other = Math.imul(other ^ (text.charCodeAt(i) + i), 0x01000193)
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
