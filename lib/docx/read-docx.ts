import { strFromU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { WordParagraph } from '@/lib/editor/guess-blocks'
import { Invalid } from '@/lib/errors'
import { paragraphsOf, type WordImage } from './paragraphs-of'

/** What a file may unfold to, in bytes: its text alone, and all of it. A zip bomb is refused before it unfolds. */
const MAX_TEXT = 8 * 1024 * 1024
const MAX_WHOLE = 120 * 1024 * 1024
/** More parts than any letter has. */
const MAX_PARTS = 2_000

export interface WordFile {
  paragraphs: WordParagraph[]
  /** Pictures in the file by the numbers that paragraphs name. */
  photos: Uint8Array<ArrayBuffer>[]
}

/**
 * Reads a Word file: its paragraphs with their looks, and its pictures as they are in it.
 * @throws Invalid `docx-unreadable`, `docx-locked`, `docx-too-large`
 */
export async function readDocx(bytes: Uint8Array): Promise<WordFile> {
  // An old .doc, or a .docx with a password, is another kind of container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Invalid('docx-locked')
  const clean = Buffer.from(zipSync(unfold(bytes), { level: 0 }))
  let paragraphs: WordParagraph[] = []
  const images: WordImage[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: clean },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: unknown) => {
          paragraphs = paragraphsOf(document, images)
          return document
        },
      },
    )
    const photos = await Promise.all(images.map(async (image) => new Uint8Array(await image.readAsBuffer())))
    return { paragraphs, photos }
  } catch {
    // The reader's own errors have no kinds: whatever stops it is about the file, all that went in.
    throw new Invalid('docx-unreadable')
  }
}

/** The archive's parts, each no longer than it says it is; the sum is known before any is unfolded. */
function unfold(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0
  let parts = 0
  const tooLarge = new Invalid('docx-too-large', { megabytes: MAX_WHOLE / 1024 / 1024 })
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        whole += originalSize
        if (++parts > MAX_PARTS || whole > MAX_WHOLE) throw tooLarge
        if (/\.(xml|rels)$/i.test(name) && originalSize > MAX_TEXT) throw tooLarge
        return /^(word\/|_rels\/|\[Content_Types\]\.xml$)/.test(name)
      },
    })
    const main = files['word/document.xml']
    // Word declares no entities; a file that does was made to unfold in the reader.
    if (!main || /<!(DOCTYPE|ENTITY)/i.test(strFromU8(main.subarray(0, 4_096))))
      throw new Invalid('docx-unreadable')
    return files
  } catch (error) {
    if (error instanceof Invalid) throw error
    throw new Invalid('docx-unreadable')
  }
}
