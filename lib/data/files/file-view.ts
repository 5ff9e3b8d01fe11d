/** What a file is handed in as. */
export type FileUse = 'photo' | 'attachment'

export interface StoredFileView {
  /** SHA-256 (hex) of the bytes. */
  hash: string
  mime: string
  /** In bytes. */
  size: number
  /** Of a picture, as seen; in pixels. */
  width: number | null
  height: number | null
}

/** A file to be sent. */
export interface FileContent {
  bytes: Uint8Array
  mime: string
}
