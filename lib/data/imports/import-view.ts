import type { Encoding } from '@/lib/domain/encodings'

/** What came in: pasted text, or a file's bytes with the encoding the editor chose, if any. */
export type SourceInput =
  | { method: 'paste'; text: string }
  | { method: 'file'; bytes: Uint8Array; fileName: string; encoding?: Encoding }

/** What an import would store, before anything is stored. */
export interface ImportPreview {
  encoding: Encoding
  detected: Encoding
  /** Characters that are no white space. */
  characters: number
  /** The first lines that say something. */
  head: string[]
  /** Read from the text where it names them. */
  page: { number: number | null; name: string | null; editorName: string | null; date: string | null }
  /** Proposed articles, by kind. */
  articles: { story: number; photo: number; notice: number }
  /** The page of this issue that has the same text already. */
  duplicateOf: { number: number; name: string } | null
}
