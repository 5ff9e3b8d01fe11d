import { getSchema } from '@tiptap/core'
import { documentExtensions } from './extensions/document-extensions'

/** `doc > article+ > (one node type a role)+ > text`, for work on documents without an editor. */
export const documentSchema = getSchema(documentExtensions())
