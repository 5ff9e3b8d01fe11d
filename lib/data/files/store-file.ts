import { db, type Db } from '@/lib/db'
import { MAX_FILE_BYTES } from '@/lib/domain/photos'
import { Invalid } from '@/lib/errors'
import type { Actor, UserActor } from '@/lib/policies/actor'
import { DOCX, fileType, PDF, PHOTO_TYPES, type FileType, type PhotoType } from '@/lib/storage/file-type'
import { preparePhoto, type PreparedPhoto } from '@/lib/storage/prepare-photo'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { sha256 } from '../sha256'
import type { FileUse, StoredFileView } from './file-view'

/** What one person may hand in within a day, in bytes. */
const DAY_QUOTA = 600 * 1024 * 1024

const TAKEN: Record<FileUse, readonly FileType[]> = {
  photo: PHOTO_TYPES,
  attachment: [...PHOTO_TYPES, PDF, DOCX],
}

/**
 * Takes a file in: durable, with its renditions if it is a picture, when this returns. The same bytes are kept
 * once, whoever hands them in; the record says of each that they did.
 * @throws Invalid `file-empty`, `file-too-large`, `file-heif`, `photo-type`, `attachment-type`, `photo-unreadable`,
 * `photo-too-many-pixels`, `files-quota`
 */
export async function storeFile(
  actor: Actor,
  { bytes, use }: { bytes: Uint8Array<ArrayBuffer>; use: FileUse },
): Promise<StoredFileView> {
  requireAbility(actor, 'submission.write')
  const person = requirePerson(actor)
  const mime = typeFor(bytes, use)
  await requireQuota(person, bytes.length)
  const hash = sha256(bytes)
  const photo = isPhoto(mime) ? await preparePhoto(bytes) : null
  await db().$transaction((tx) => keep(tx, person, { hash, bytes, mime, photo }))
  return { hash, mime, size: bytes.length, width: photo?.width ?? null, height: photo?.height ?? null }
}

const isPhoto = (mime: FileType): mime is PhotoType => (PHOTO_TYPES as readonly string[]).includes(mime)

function typeFor(bytes: Uint8Array, use: FileUse): FileType {
  if (bytes.length === 0) throw new Invalid('file-empty')
  if (bytes.length > MAX_FILE_BYTES)
    throw new Invalid('file-too-large', { megabytes: MAX_FILE_BYTES / 1024 / 1024 })
  const mime = fileType(bytes)
  if (mime === 'heif') throw new Invalid('file-heif')
  if (!mime || !TAKEN[use].includes(mime))
    throw new Invalid(use === 'photo' ? 'photo-type' : 'attachment-type')
  return mime
}

/** Stops a stolen account, or a script gone wild, from filling the disk. */
async function requireQuota(person: UserActor, size: number): Promise<void> {
  const { _sum } = await db().storedFile.aggregate({
    where: { userId: person.id, at: { gt: new Date(Date.now() - 86_400_000) } },
    _sum: { size: true },
  })
  if ((_sum.size ?? 0) + size > DAY_QUOTA)
    throw new Invalid('files-quota', { megabytes: DAY_QUOTA / 1024 / 1024 })
}

interface Kept {
  hash: string
  bytes: Uint8Array<ArrayBuffer>
  mime: FileType
  photo: PreparedPhoto | null
}

async function keep(tx: Db, person: UserActor, { hash, bytes, mime, photo }: Kept): Promise<void> {
  await tx.storedFile.createMany({
    data: {
      hash,
      bytes,
      mime,
      size: bytes.length,
      width: photo?.width ?? null,
      height: photo?.height ?? null,
      userId: person.id,
    },
    // Two who send the same bytes at once: one row, and both have it.
    skipDuplicates: true,
  })
  if (photo)
    await tx.photoRendition.createMany({
      data: photo.renditions.map((one) => ({ fileHash: hash, ...one })),
      skipDuplicates: true,
    })
  await recordEvent(tx, person, {
    verb: 'storeFile',
    subject: { kind: 'file', id: hash },
    after: { mime, size: bytes.length },
  })
}
