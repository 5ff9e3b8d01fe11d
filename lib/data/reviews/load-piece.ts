import type { Db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'
import type { Actor } from '@/lib/policies/actor'
import { articleHash } from '../documents/article-hash'
import type { LockedDocument } from '../documents/lock-document'
import { loadPage, type LoadedPage } from '../pages/load-page'
import { lockPage } from '../pages/lock-page'
import { loadSubmission, lockSubmission, type LoadedSubmission } from '../submissions/load-submission'
import { ownArticle } from '../submissions/own-article'
import { pieceReviews, type PieceReviewRow } from './piece-reviews'

/** A submission with its text, wherever that is: in its own document or, once placed, on a page. */
export interface Piece {
  submission: LoadedSubmission
  /** The page that it is placed on. */
  page: LoadedPage | null
  document: LockedDocument
  article: ArticleJson
  /** Hash of what a review of it binds. */
  hash: string
  /** Newest first. */
  reviews: PieceReviewRow[]
}

/**
 * A piece with every document that holds it locked until the transaction ends, its own first.
 * @throws NotFound `submission-not-found`; `piece-gone` where its page has lost its text
 */
export async function lockPiece(tx: Db, actor: Actor, submissionId: string): Promise<Piece> {
  const { submission, document } = await lockSubmission(tx, actor, submissionId)
  const home = submission.pageId ? await lockPage(tx, submission.pageId) : null
  return piece(tx, submission, home?.page ?? null, home?.document ?? document)
}

/** The same for one who only looks. */
export async function loadPiece(tx: Db, actor: Actor, submissionId: string): Promise<Piece> {
  const submission = await loadSubmission(tx, actor, { id: submissionId })
  const page = submission.pageId ? await loadPage(tx, submission.pageId) : null
  const row = await tx.document.findUniqueOrThrow({
    where: { id: page?.documentId ?? submission.documentId },
    select: { id: true, version: true, content: true, hash: true },
  })
  return piece(tx, submission, page, { ...row, content: row.content as unknown as DocumentJson })
}

async function piece(
  tx: Db,
  submission: LoadedSubmission,
  page: LoadedPage | null,
  document: LockedDocument,
): Promise<Piece> {
  const { articleId } = submission
  // On its way a piece may have been split; what is placed, and so what is reviewed, is all of it.
  const article = page
    ? document.content.content.find(({ attrs }) => attrs.id === articleId)
    : ownArticle(document.content, articleId)
  if (!article) throw new NotFound('piece-gone')
  const reviews = await pieceReviews(tx, [submission.id])
  return { submission, page, document, article, hash: articleHash(article), reviews }
}
