import { db } from '@/lib/db'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { mayUseFile } from '../files/may-use-file'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { listAttachments } from './list-attachments'
import { lockSubmission } from './load-submission'
import { pieceAbilities } from './piece-abilities'
import type { AttachmentView } from './submission-view'

/** Most files that one piece may have beside its text. */
const MOST = 10

interface Attached {
  submissionId: string
  fileHash: string
  kind: 'reviewForm' | 'other'
  name: string
}

/**
 * Puts a file beside a piece while it is in its author's hands: the unit's signed review form, or something
 * for the editor. @returns all that is attached now
 * @throws Conflict `submission-closed`; Invalid `attachments-many`; NotFound `file-not-found`
 */
export async function attachFile(actor: Actor, attached: Attached): Promise<AttachmentView[]> {
  requireAbility(actor, 'submission.write')
  const person = requirePerson(actor)
  const { submissionId, fileHash, kind } = attached
  const name =
    attached.name
      .replace(/[\p{Cc}\\/]/gu, ' ')
      .trim()
      .slice(-200) || '附件'
  return db().$transaction(async (tx) => {
    const { submission } = await lockSubmission(tx, actor, submissionId)
    if (!pieceAbilities(actor, submission).edit)
      throw new Conflict('submission-closed', { state: submission.state })
    const known = await tx.storedFile.findUnique({ where: { hash: fileHash }, select: { hash: true } })
    if (!known || !(await mayUseFile(tx, actor, fileHash))) throw new NotFound('file-not-found')
    const there = await listAttachments(tx, submissionId)
    if (there.some((one) => one.fileHash === fileHash && one.kind === kind)) return there
    if (there.length >= MOST) throw new Invalid('attachments-many', { max: MOST })
    await tx.submissionAttachment.create({ data: { submissionId, fileHash, kind, name, userId: person.id } })
    await recordEvent(tx, actor, {
      verb: 'attachFile',
      subject: { kind: 'submission', id: submissionId },
      after: { fileHash, kind, name },
    })
    return listAttachments(tx, submissionId)
  })
}
