export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]

export const PDF = 'application/pdf'
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export type FileType = PhotoType | typeof PDF | typeof DOCX

/**
 * What a file is by its first bytes; its name and what a browser says of it count for nothing. `heif` is
 * named because phones make it and the sentence that helps is another one. Null for anything else.
 */
export function fileType(bytes: Uint8Array): FileType | 'heif' | null {
  const starts = (...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte)
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp'
  if (ascii(4, 8) === 'ftyp' && /^(heic|heix|hevc|mif1|msf1|avif|avis)$/.test(ascii(8, 12))) return 'heif'
  if (ascii(0, 5) === '%PDF-') return PDF
  // A Word file is a zip archive; which one is told by the name of its main part, in the archive's directory.
  if (starts(0x50, 0x4b, 0x03, 0x04) && Buffer.from(bytes).includes('word/document.xml')) return DOCX
  return null
}
