import type { Db } from '@/lib/db'
import type { BlockPhoto, DocumentJson } from '@/lib/editor/document-json'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { mayUseFile } from '../files/may-use-file'
import type { DocumentHome } from './document-home'

/**
 * What no schema can say of a document: a piece is the one article it began with, and every picture that
 * comes in is a file that is there, is of that size and is the sender's to use.
 * @throws Conflict `document-refused`
 */
export async function requireFit(
  tx: Db,
  actor: Actor,
  home: DocumentHome,
  { before, after }: { before: DocumentJson; after: DocumentJson },
): Promise<void> {
  if (home.kind === 'submission') {
    const [article, ...others] = after.content
    if (others.length > 0 || article?.attrs.id !== home.submission.articleId)
      throw new Conflict('document-refused', { reason: 'one-article' })
  }
  const known = new Set(photosOf(before).map((photo) => JSON.stringify(photo)))
  for (const photo of photosOf(after))
    if (!known.has(JSON.stringify(photo))) await requirePhoto(tx, actor, photo)
}

const photosOf = (document: DocumentJson): BlockPhoto[] =>
  document.content.flatMap(({ content }) => content.flatMap(({ attrs }) => attrs.photo ?? []))

async function requirePhoto(tx: Db, actor: Actor, { file, width, height, crop }: BlockPhoto): Promise<void> {
  const row = await tx.storedFile.findUnique({
    where: { hash: file },
    select: { width: true, height: true },
  })
  const fits = row?.width === width && row.height === height
  const mine =
    fits && (await mayUseFile(tx, actor, file)) && (!crop || (await mayUseFile(tx, actor, crop.of)))
  if (!mine) throw new Conflict('document-refused', { reason: 'photo' })
}
