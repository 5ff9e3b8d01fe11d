import type { Prisma } from '@/prisma/generated/client'
import type { LoadedSubmission } from './load-submission'

/** The kept versions of a piece: in its own document, and on the pages it stood on. */
export function pieceRevisions({
  id,
  documentId,
  articleId,
}: Pick<LoadedSubmission, 'id' | 'documentId' | 'articleId'>): Prisma.RevisionWhereInput {
  return {
    OR: [
      // All of its own: before it was found in print it had an article of its own.
      { documentId },
      {
        document: {
          page: {
            OR: [{ moves: { some: { submissionId: id } } }, { submissions: { some: { id } } }],
          },
        },
        content: { path: ['content'], array_contains: [{ attrs: { id: articleId } }] },
      },
    ],
  }
}
