import { db } from '@/lib/db'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { SubmissionState } from '@/lib/domain/submission-way'
import { alikePassages, LEAST_SHARE } from '@/lib/editor/alike/alike-passages'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { loadSubmission } from '../submissions/load-submission'
import { alikeShares } from './alike-shares'
import { cutPassages, type CutText } from './cut-passages'
import { otherText } from './other-text'

/** Another text that is likely the same piece, beside this one. */
export interface AlikePiece {
  kind: 'submission' | 'published'
  id: string
  headline: string
  by: string
  /** Share of this piece's characters that stand in the other one too, 0 to 1. */
  share: number
  /** Both texts, cut where a passage that is alike begins and ends. */
  own: CutText[]
  other: CutText[]
  at: Date | null
  /** Of a submission. */
  state: SubmissionState | null
  /** Of a published article: where readers have it. */
  printed: { date: IsoDate; page: number } | null
}

const MOST = 5

/** The texts that a piece is likely the same as, with the passages that are alike. @throws NotFound `submission-not-found` */
export async function findAlike(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<AlikePiece[]> {
  requireAbility(actor, 'submission.handle')
  const { id, articleId } = await loadSubmission(db(), actor, { id: submissionId })
  const own = await db().article.findUnique({ where: { id: articleId }, select: { text: true } })
  const likely = (await alikeShares(db(), [id])).slice(0, MOST)
  const found: AlikePiece[] = []
  for (const one of likely) {
    const other = own && (await otherText(db(), one, own.text))
    if (!other) continue
    const { passages, share } = alikePassages(own.text, other.text)
    if (share < LEAST_SHARE) continue
    const { text, ...facts } = other
    found.push({
      ...facts,
      kind: one.kind,
      id: one.id,
      share,
      own: cutPassages(
        own.text,
        passages.map(({ a }) => a),
      ),
      other: cutPassages(
        text,
        passages.map(({ b }) => b),
      ),
    })
  }
  return found.sort((a, b) => b.share - a.share)
}
