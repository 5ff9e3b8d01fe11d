import type { Db } from '@/lib/db'
import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'
import type { Piece } from './load-piece'

/** An earlier version of a piece: whose it is, and when. */
export interface EarlierVersion {
  article: ArticleJson
  by: string
  at: Date
}

/** Versions that what stands is compared with: as its author sent it last, and as it was approved last. */
export type Baseline = 'sent' | 'approved'

/** The earlier version of a piece, or null where there is none. */
export async function earlierVersion(
  tx: Db,
  piece: Pick<Piece, 'submission' | 'reviews'>,
  baseline: Baseline,
): Promise<EarlierVersion | null> {
  const { id: submissionId, articleId } = piece.submission
  const approval = piece.reviews.find(({ verdict }) => verdict === 'approved')
  const moment =
    baseline === 'approved'
      ? approval
      : await tx.submissionMove.findFirst({
          where: { submissionId, act: 'submit', revisionId: { not: null } },
          orderBy: { at: 'desc' },
          select: { revisionId: true, at: true, user: { select: { name: true } } },
        })
  if (!moment?.revisionId) return null
  const { content } = await tx.revision.findUniqueOrThrow({
    where: { id: moment.revisionId },
    select: { content: true },
  })
  const articles = (content as unknown as DocumentJson).content
  const article = articles.find(({ attrs }) => attrs.id === articleId)
  return article ? { article, by: moment.user.name, at: moment.at } : null
}
