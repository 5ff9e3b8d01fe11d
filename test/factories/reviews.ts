import { db } from '@/lib/db'
import { articleHash } from '@/lib/data/documents/article-hash'
import { approvePiece } from '@/lib/data/reviews/approve-piece'
import { getPieceForReview } from '@/lib/data/reviews/get-piece-for-review'
import { actorOf } from './people'
import { openDocumentById } from './submissions'

/** How many levels the newsroom asks for. */
export async function askFor(needs: {
  reviewLevels?: number
  proofRounds?: number
  singleHanded?: boolean
}): Promise<void> {
  await db().publication.update({ where: { id: 1 }, data: needs })
}

/** Hash of a piece as it stands in this document. */
export async function pieceHash(documentId: string, articleId: string): Promise<string> {
  const { content } = await openDocumentById(documentId)
  return articleHash(content.content.find(({ attrs }) => attrs.id === articleId)!)
}

/** Gives a piece every review that it lacks, each by another managing editor. */
export async function reviewed(submissionId: string): Promise<void> {
  for (;;) {
    const reviewer = await actorOf('managing_editor')
    const { next, hash } = await getPieceForReview(reviewer, { submissionId })
    if (next?.kind !== 'review') return
    await approvePiece(reviewer, { submissionId, ...next, hash })
  }
}
