import type { Db } from '@/lib/db'
import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'
import { withIdsOf } from '@/lib/editor/with-ids-of'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import type { LoadedSubmission } from '../submissions/load-submission'
import { pieceRevisions } from '../submissions/piece-revisions'
import { lastApproval } from './last-approval'
import type { Piece } from './load-piece'

/** An earlier version of a piece: whose it is, and when. */
export interface EarlierVersion {
  article: ArticleJson
  by: string
  at: Date
}

/** Versions that what stands is compared with: as its author sent it last, and as it was approved last (`lastApproval`); or one that was kept, by its id. */
export type Baseline = string

/**
 * The earlier version of a piece, or null where there is none. Of a piece that was since found to be one with a
 * printed article it comes under that article's ids, so that its changes can be taken back there.
 */
export async function earlierVersion(
  tx: Db,
  actor: Actor,
  piece: Pick<Piece, 'submission' | 'article' | 'reviews'>,
  baseline: Baseline,
): Promise<EarlierVersion | null> {
  const { articleId, documentId } = piece.submission
  const moment =
    baseline === 'approved'
      ? lastApproval(actor, piece.reviews)
      : await momentOf(tx, piece.submission, baseline)
  if (!moment?.revisionId) return null
  const revision = await tx.revision.findUniqueOrThrow({
    where: { id: moment.revisionId },
    select: { content: true, documentId: true },
  })
  const articles = (revision.content as unknown as DocumentJson).content
  const own = revision.documentId === documentId ? articles[0] : undefined
  const article = articles.find(({ attrs }) => attrs.id === articleId) ?? own
  return article
    ? { article: withIdsOf(piece.article, article), by: moment.user?.name ?? '', at: moment.at }
    : null
}

/** When it was sent last, or when this version of it was kept. */
async function momentOf(tx: Db, submission: LoadedSubmission, baseline: Baseline) {
  const by = { at: true, user: { select: { name: true } } } as const
  if (baseline === 'sent')
    return tx.submissionMove.findFirst({
      where: { submissionId: submission.id, act: 'submit', revisionId: { not: null } },
      orderBy: { at: 'desc' },
      select: { revisionId: true, ...by },
    })
  const kept = isUuid(baseline)
    ? await tx.revision.findFirst({
        where: { id: baseline, ...pieceRevisions(submission) },
        select: { id: true, ...by },
      })
    : null
  return kept && { ...kept, revisionId: kept.id }
}
