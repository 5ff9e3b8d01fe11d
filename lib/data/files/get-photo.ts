import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { FileContent } from './file-view'
import { mayUseFile } from './may-use-file'

/** A picture in one of the widths it is kept in, for its owner and the desk. @throws NotFound `file-not-found` */
export async function getPhoto(
  actor: Actor,
  { fileHash, width }: { fileHash: string; width: number },
): Promise<FileContent> {
  requireAbility(actor, 'submission.write')
  const photo = (await mayUseFile(db(), actor, fileHash))
    ? await db().photoRendition.findUnique({
        where: { fileHash_width: { fileHash, width } },
        select: { bytes: true },
      })
    : null
  if (!photo) throw new NotFound('file-not-found')
  return { bytes: photo.bytes, mime: 'image/webp' }
}
