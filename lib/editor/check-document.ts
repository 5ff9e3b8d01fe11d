import type { Node } from '@tiptap/pm/model'

/** What is wrong with a document; `id` names the doubled or offending node where there is one. */
export type DocumentFault = {
  code: 'schema' | 'missing-id' | 'duplicate-id' | 'control-character'
  id?: string
}

/**
 * Whether a document may be stored: it fits the schema (attributes included), every article and
 * block has an id, none stands twice, and no block has a line break or another control character inside.
 * @returns the first fault found, or null
 */
export function checkDocument(doc: Node): DocumentFault | null {
  try {
    doc.check()
  } catch (error) {
    if (error instanceof RangeError) return { code: 'schema' }
    throw error
  }
  const seen = new Set<string>()
  let fault: DocumentFault | null = null
  doc.descendants((node) => {
    if (fault) return false
    if (node.isText) {
      if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(node.text ?? '')) fault = { code: 'control-character' }
      return false
    }
    const id = node.attrs.id as string | null
    if (!id) fault = { code: 'missing-id' }
    else if (seen.has(id)) fault = { code: 'duplicate-id', id }
    else seen.add(id)
    return true
  })
  return fault
}
