import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { LoadedSubmission } from './load-submission'

/**
 * A piece as a document of its own as it stands now, wherever its article is; null where the article was
 * taken up into another one. Nothing else of a page comes along.
 */
export async function standingArticle(tx: Db, submission: LoadedSubmission): Promise<DocumentJson | null> {
  const row = await tx.article.findUnique({
    where: { id: submission.articleId },
    select: { document: { select: { content: true } } },
  })
  if (!row) return null
  return onlyArticle(row.document.content as unknown as DocumentJson, submission.articleId)
}

/** The document with this article alone. */
export function onlyArticle({ content }: DocumentJson, articleId: string): DocumentJson | null {
  const article = content.find(({ attrs }) => attrs.id === articleId)
  return article ? { type: 'doc', content: [article] } : null
}
