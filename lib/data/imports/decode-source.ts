import { ENCODINGS, MAX_SOURCE_BYTES, type Encoding } from '@/lib/domain/encodings'
import { Invalid } from '@/lib/errors'

export interface DecodedSource {
  /** Without byte order mark. */
  text: string
  encoding: Encoding
  /** What the bytes look like, whatever was asked for. */
  detected: Encoding
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Reads a page's bytes: by their byte order mark, else strictly as UTF-8, as UTF-16 where every
 * other byte of its line ends is zero, as GB18030; `wanted` overrides what was detected.
 * @throws Invalid `source-empty`, `source-too-large`, `source-binary`, `source-undecodable`
 */
export function decodeSource(bytes: Uint8Array, wanted?: Encoding): DecodedSource {
  if (bytes.length > MAX_SOURCE_BYTES) throw new Invalid('source-too-large', { megabytes: 2 })
  if (bytes.length === 0) throw new Invalid('source-empty')
  const detected = detect(bytes)
  const encoding = wanted ?? detected
  if (!encoding) throw new Invalid(hasZeros(bytes) ? 'source-binary' : 'source-undecodable')
  const text = read(bytes, encoding)
  if (text === null) throw new Invalid('source-undecodable')
  if (text.trim() === '') throw new Invalid('source-empty')
  if (isBinary(text)) throw new Invalid('source-binary')
  return { text, encoding, detected: detected ?? encoding }
}

function detect(bytes: Uint8Array): Encoding | null {
  for (const [encoding, mark] of MARKS) if (mark.every((byte, i) => bytes[i] === byte)) return encoding
  if (hasZeros(bytes)) {
    // UTF-16 without a mark: line ends and digits put their zeros on one side of every pair; a
    // character like 开 (U+5F00) has one on the other.
    const [even, odd] = zerosBySide(bytes)
    const guess = odd > even ? 'utf-16le' : 'utf-16be'
    const text = Math.min(even, odd) * 2 <= Math.max(even, odd) ? read(bytes, guess) : null
    return text !== null && !isBinary(text) ? guess : null
  }
  return (
    ENCODINGS.filter((e) => e === 'utf-8' || e === 'gb18030').find((e) => read(bytes, e) !== null) ?? null
  )
}

/** The text, or `null` where a byte cannot be read. The decoder drops the byte order mark itself. */
function read(bytes: Uint8Array, encoding: Encoding): string | null {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const hasZeros = (bytes: Uint8Array) => bytes.includes(0)

function zerosBySide(bytes: Uint8Array): [even: number, odd: number] {
  const sides: [number, number] = [0, 0]
  bytes.forEach((byte, i) => {
    if (byte === 0) sides[i % 2 === 0 ? 0 : 1]++
  })
  return sides
}

/** Control characters that no page of text has; PostgreSQL takes no NUL in a text either. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  return text.includes('\u0000') || controls > text.length / 200
}
