import { bindingHashInput } from '@/lib/editor/binding-hash-input'
import type { DocumentJson } from '@/lib/editor/document-json'
import { sha256 } from '../sha256'

/** SHA-256 (hex) of what a readiness or approval binds in a document's content. */
export function contentHash(content: DocumentJson): string {
  return sha256(bindingHashInput(content))
}
