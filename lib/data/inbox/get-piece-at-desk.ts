import { db } from '@/lib/db'
import { textHolder } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import { findAlike, type AlikePiece } from '../alike/find-alike'
import { listMatches, type LikelyMatch } from '../alike/list-matches'
import { requireAbility } from '../require-ability'
import { getPieceForWriting } from '../submissions/get-piece-for-writing'
import { getSubmissionWay } from '../submissions/get-submission-way'
import type { PieceForWriting, SubmissionWay } from '../submissions/submission-view'
import type { InboxPiece } from './inbox-view'
import { listPieces } from './list-pieces'

/** One piece at the desk. */
export interface PieceAtDesk {
  piece: InboxPiece
  way: SubmissionWay
  /** For the editor, while the text is in the desk's hands. */
  writing: PieceForWriting | null
  /** What it is likely the same as. */
  alike: AlikePiece[]
  /** Where it is likely printed. */
  matches: LikelyMatch[]
  /** It is one with a printed article, and that can be taken back. */
  matched: boolean
}

/** One piece with all that the desk needs to decide on it. @throws Forbidden; NotFound `submission-not-found` */
export async function getPieceAtDesk(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<PieceAtDesk> {
  requireAbility(actor, 'submission.handle')
  const way = await getSubmissionWay(actor, { submissionId })
  const [piece] = await listPieces(db(), [submissionId])
  const writing = textHolder(way.state) === 'desk' ? await getPieceForWriting(actor, { submissionId }) : null
  return {
    piece: piece!,
    way,
    writing: writing && { ...writing, abilities: { ...writing.abilities, edit: true } },
    alike: await findAlike(actor, { submissionId }),
    matches: await listMatches(actor, { submissionId }),
    matched:
      way.state === 'placed' &&
      way.steps.findLast(({ kind }) => kind === 'match' || kind === 'place')?.kind === 'match',
  }
}
