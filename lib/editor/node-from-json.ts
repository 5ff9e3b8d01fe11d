import type { Node } from '@tiptap/pm/model'
import type { DocumentJson } from './document-json'
import { documentSchema } from './schema'

/**
 * The ProseMirror node of a stored document.
 * @throws RangeError where the JSON does not fit the schema
 */
export function nodeFromJson(json: DocumentJson): Node {
  return documentSchema.nodeFromJSON(json)
}

/** A document node as it is stored. The schema guarantees the shape; `checkDocument` the ids. */
export function jsonFromNode(doc: Node): DocumentJson {
  return doc.toJSON() as DocumentJson
}
