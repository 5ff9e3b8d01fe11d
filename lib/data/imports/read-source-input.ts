import { decodeSource, type DecodedSource } from './decode-source'
import { sha256 } from '../sha256'
import type { SourceInput } from './import-view'

export interface ReadSource extends DecodedSource {
  bytes: Uint8Array<ArrayBuffer>
  method: 'paste' | 'file'
  fileName: string | null
  /** How the same text is recognised whatever its line ends, spaces and encoding. */
  textHash: string
}

/** Decodes what came in. @throws Invalid as `decodeSource` does. */
export function readSourceInput(input: SourceInput): ReadSource {
  // A copy: what is stored must not change when the caller's buffer does.
  const bytes = Uint8Array.from(input.method === 'paste' ? Buffer.from(input.text, 'utf8') : input.bytes)
  const decoded = decodeSource(bytes, input.method === 'paste' ? 'utf-8' : input.encoding)
  return {
    ...decoded,
    bytes,
    method: input.method,
    fileName: input.method === 'file' ? input.fileName.slice(0, 255) : null,
    textHash: sha256(decoded.text.replace(/\s+/g, '')),
  }
}
