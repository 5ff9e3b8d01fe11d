import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { Actor } from '@/lib/policies/actor'
import { countyChoices } from '../pages/county-choices'
import { requireAbility } from '../require-ability'
import { listAttachments } from './list-attachments'
import { loadSubmission, type LoadedSubmission } from './load-submission'
import { pieceAbilities } from './piece-abilities'
import type { PieceForWriting } from './submission-view'

/** A piece as its author's editor opens it; `abilities.edit` says whether it is in their hands. @throws NotFound */
export async function getPieceForWriting(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<PieceForWriting> {
  requireAbility(actor, 'submission.write')
  const submission = await loadSubmission(db(), actor, { id: submissionId })
  const { documentId, state, author } = submission
  const document = await db().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { version: true, content: true },
  })
  const settings = await db().publication.findUnique({
    where: { id: 1 },
    select: { prefectureCode: true, reviewForm: true },
  })
  return {
    submissionId: submission.id,
    documentId,
    version: document.version,
    content: document.content as unknown as DocumentJson,
    state,
    abilities: pieceAbilities(actor, submission),
    counties: await countyChoices(db(), settings?.prefectureCode ?? ''),
    reviewForm: settings?.reviewForm ?? false,
    attachments: await listAttachments(db(), submission.id),
    returned: await lastReturn(submission),
    authorName: author.name,
  }
}

async function lastReturn({ id, state }: LoadedSubmission): Promise<PieceForWriting['returned']> {
  if (state !== 'returned') return null
  const move = await db().submissionMove.findFirst({
    where: { submissionId: id, act: 'return' },
    orderBy: { at: 'desc' },
    select: { note: true, at: true, user: { select: { name: true } } },
  })
  return move && { note: move.note ?? '', by: move.user.name, at: move.at }
}
