import type { StoredFileView } from '@/lib/data/files/file-view'
import type { BlockPhoto } from '@/lib/editor/document-json'

/** A stored picture as a caption holds it. */
export function photoOf({ hash, width, height }: StoredFileView): BlockPhoto {
  return { file: hash, width: width ?? 1, height: height ?? 1, alt: '', crop: null }
}
