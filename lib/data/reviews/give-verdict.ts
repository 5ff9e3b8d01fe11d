import type { Db } from '@/lib/db'
import type { ReviewLevel } from '@/lib/domain/piece-reviews'
import type { Actor, UserActor } from '@/lib/policies/actor'
import { tellStanding } from '../documents/tell-standing'
import { writeRevision } from '../documents/write-revision'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import type { Piece } from './load-piece'

export interface Verdict extends ReviewLevel {
  verdict: 'approved' | 'returned'
  singleHanded: boolean
  note?: string
}

/** Writes a verdict with the text it is about, the event, and word to who has the piece in hand. */
export async function giveVerdict(
  tx: Db,
  actor: Actor & UserActor,
  { submission, page, document, hash, article }: Piece,
  { kind, level, verdict, singleHanded, note }: Verdict,
): Promise<void> {
  const reason = verdict === 'returned' ? 'pieceReturned' : kind === 'review' ? 'reviewed' : 'proofread'
  const revisionId = await writeRevision(tx, actor, document, reason)
  await tx.pieceReview.create({
    data: {
      submissionId: submission.id,
      kind,
      level,
      verdict,
      hash,
      revisionId,
      userId: actor.id,
      singleHanded,
      note: note ?? null,
    },
  })
  const verb = verdict === 'approved' ? 'approvePiece' : 'returnPiece'
  await recordEvent(tx, actor, {
    verb,
    subject: { kind: 'submission', id: submission.id },
    after: {
      articleId: article.attrs.id,
      kind,
      level,
      hash,
      singleHanded,
      ...(note && { note }),
      ...(page && { pageId: page.id }),
    },
  })
  const row = await tx.article.findUnique({
    where: { id: submission.articleId },
    select: { headline: true, page: { select: { holderId: true } } },
  })
  const inHand = [submission.taker?.id, row?.page?.holderId].filter((id) => typeof id === 'string')
  await tellStanding(tx, document.id)
  await notifyPeople(tx, actor, inHand, {
    kind: verb,
    subject: { kind: 'submission', id: submission.id },
    values: { headline: row?.headline ?? '', kind, level, note: note ?? '' },
  })
}
