import type { DocumentJson } from './document-json'

/**
 * A piece under the ids of what was sent, so that the two can be compared: a printed article that it was found
 * to be one with has ids of its own. Blocks are paired role by role, in their order.
 */
export function withIdsOf(sent: DocumentJson, now: DocumentJson): DocumentJson {
  const [was, is] = [sent.content[0], now.content[0]]
  if (!was || !is || was.attrs.id === is.attrs.id) return now
  const left = new Map<string, string[]>()
  for (const { type, attrs } of was.content) left.set(type, [...(left.get(type) ?? []), attrs.id])
  const content = is.content.map((block) => {
    const id = left.get(block.type)?.shift() ?? block.attrs.id
    return { ...block, attrs: { ...block.attrs, id } }
  })
  return { ...now, content: [{ ...is, attrs: { ...is.attrs, id: was.attrs.id }, content }] }
}
