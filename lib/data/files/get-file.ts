import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { FileContent } from './file-view'
import { mayUseFile } from './may-use-file'

/** A file as it was handed in, for its owner and the desk. @throws NotFound `file-not-found` */
export async function getFile(actor: Actor, { fileHash }: { fileHash: string }): Promise<FileContent> {
  requireAbility(actor, 'submission.write')
  const file = (await mayUseFile(db(), actor, fileHash))
    ? await db().storedFile.findUnique({ where: { hash: fileHash }, select: { bytes: true, mime: true } })
    : null
  if (!file) throw new NotFound('file-not-found')
  return file
}
