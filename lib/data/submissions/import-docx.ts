import { db } from '@/lib/db'
import { readDocx } from '@/lib/docx/read-docx'
import type { BlockPhoto, PrintedRole } from '@/lib/editor/document-json'
import { guessBlocks } from '@/lib/editor/guess-blocks'
import { cleanText } from '@/lib/editor/paste/clean-text'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { storeFile } from '../files/store-file'
import { requireAbility } from '../require-ability'
import { loadSubmission } from './load-submission'
import { pieceAbilities } from './piece-abilities'

/** More pictures than a piece is printed with. */
const MOST_PHOTOS = 20

export interface ImportedBlock {
  role: PrintedRole
  text: string
  photo: BlockPhoto | null
}

export interface ImportedDocx {
  blocks: ImportedBlock[]
  /** Pictures that could not be taken: drawings, other formats, broken ones. */
  skipped: number
}

/**
 * Reads a Word file for a piece in its author's hands: its pictures become files of theirs, its paragraphs are
 * taken for the parts of a piece. The text is put in by the editor, where one key takes it back.
 * @throws Invalid `docx-unreadable`, `docx-locked`, `docx-too-large`, `docx-empty`; Conflict `submission-closed`
 */
export async function importDocx(
  actor: Actor,
  { submissionId, bytes }: { submissionId: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<ImportedDocx> {
  requireAbility(actor, 'submission.write')
  const submission = await loadSubmission(db(), actor, { id: submissionId })
  if (!pieceAbilities(actor, submission).edit)
    throw new Conflict('submission-closed', { state: submission.state })
  const file = await readDocx(bytes)
  const taken: (BlockPhoto | null)[] = []
  for (const photo of file.photos.slice(0, MOST_PHOTOS)) taken.push(await takePhoto(actor, photo))
  const blocks = guessBlocks(file.paragraphs).flatMap(({ role, text, photo }): ImportedBlock[] => {
    const picture = photo === null ? null : (taken[photo] ?? null)
    const words = cleanText(text)
    return words === '' && !picture ? [] : [{ role, text: words, photo: picture }]
  })
  if (blocks.length === 0) throw new Invalid('docx-empty')
  return { blocks, skipped: file.photos.length - taken.filter((photo) => photo !== null).length }
}

/** A picture that cannot be taken leaves a gap that is told; the rest of the file is read all the same. */
async function takePhoto(actor: Actor, bytes: Uint8Array<ArrayBuffer>): Promise<BlockPhoto | null> {
  try {
    const { hash, width, height } = await storeFile(actor, { bytes, use: 'photo' })
    return { file: hash, width: width!, height: height!, alt: '', crop: null }
  } catch (error) {
    if (error instanceof Invalid && error.code !== 'files-quota') return null
    throw error
  }
}
