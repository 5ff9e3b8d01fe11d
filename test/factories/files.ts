import sharp from 'sharp'
import { storeFile } from '@/lib/data/files/store-file'
import type { StoredFileView } from '@/lib/data/files/file-view'
import type { BlockPhoto } from '@/lib/editor/document-json'
import type { UserActor } from '@/lib/policies/actor'

/** A picture of one colour, as a camera could have sent it; another colour is another file. */
export async function pictureBytes(
  background = '#8a5a2b',
  [width, height] = [1000, 600],
): Promise<Uint8Array<ArrayBuffer>> {
  const made = await sharp({ create: { width: width!, height: height!, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return new Uint8Array(made)
}

/** A picture that this person has handed in. */
export async function makePhoto(actor: UserActor, background?: string): Promise<StoredFileView> {
  return storeFile(actor, { bytes: await pictureBytes(background), use: 'photo' })
}

/** A stored picture as a caption holds it. */
export function photoOf({ hash, width, height }: StoredFileView): BlockPhoto {
  return { file: hash, width: width!, height: height!, alt: '', crop: null }
}
