import { db } from '@/lib/db'
import { cropBox, type CropShares } from '@/lib/domain/photo-crop'
import type { BlockPhoto } from '@/lib/editor/document-json'
import { Invalid, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { cutPhoto } from '@/lib/storage/cut-photo'
import { requireAbility } from '../require-ability'
import { mayUseFile } from './may-use-file'
import { storeFile } from './store-file'

/**
 * Cuts a part out of a picture, as a file of its own with renditions of its own; the picture stays as it came.
 * Readers are given the part alone. The whole picture is given back as itself.
 * @param crop in shares of the picture as it is seen
 * @returns what a caption holds of it, but the description
 * @throws NotFound `file-not-found` where it is not there, no picture, or not the actor's to use
 * @throws Invalid `crop-small` where it is no part of the picture, or too small a one; the errors of `storeFile`
 */
export async function cropPhoto(
  actor: Actor,
  { fileHash, crop }: { fileHash: string; crop: CropShares },
): Promise<Omit<BlockPhoto, 'alt'>> {
  requireAbility(actor, 'submission.write')
  const file = (await mayUseFile(db(), actor, fileHash))
    ? await db().storedFile.findUnique({
        where: { hash: fileHash },
        select: { bytes: true, width: true, height: true },
      })
    : null
  if (!file?.width || !file.height) throw new NotFound('file-not-found')
  const size = { width: file.width, height: file.height }
  const box = cropBox(size, crop)
  if (!box) throw new Invalid('crop-small')
  if (box.width === size.width && box.height === size.height) return { file: fileHash, ...size, crop: null }
  const { hash } = await storeFile(actor, { bytes: await cutPhoto(file.bytes, box), use: 'photo' })
  const { x, y, width, height } = crop
  return {
    file: hash,
    width: box.width,
    height: box.height,
    crop: { of: fileHash, x, y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) },
  }
}
