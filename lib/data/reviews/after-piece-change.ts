import type { Db } from '@/lib/db'
import { textHolder } from '@/lib/domain/submission-way'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { UserActor } from '@/lib/policies/actor'
import { articleHash } from '../documents/article-hash'
import type { DocumentHome } from '../documents/document-home'
import { ownArticle } from '../submissions/own-article'
import { voidPieceReviews } from './void-piece-reviews'

/**
 * What a change of a document does to the reviews of the submissions in it: an article that is no longer
 * what was approved loses what was given, and whoever changed it has a hand in it from then on.
 */
export async function afterPieceChange(
  tx: Db,
  person: UserActor,
  home: DocumentHome,
  { before, after }: { before: DocumentJson; after: DocumentJson },
): Promise<void> {
  const hashes = ({ content }: DocumentJson) => {
    const articles =
      home.kind === 'page' ? content : [ownArticle({ type: 'doc', content }, home.submission.articleId)]
    return articles.map((article) => [article.attrs.id, articleHash(article)] as const)
  }
  const was = new Map(hashes(before))
  const changed = new Map(hashes(after).filter(([id, hash]) => was.get(id) !== hash))
  if (changed.size === 0) return
  const pieces = await tx.submission.findMany({
    where: { articleId: { in: [...changed.keys()] } },
    select: { id: true, articleId: true, state: true },
  })
  for (const { id: submissionId, articleId, state } of pieces) {
    const hash = changed.get(articleId)!
    const voided = await voidPieceReviews(tx, person, { submissionId, reason: 'edited', except: hash })
    // An article that comes to a page, or back from one, as it was has nobody's hand in it for that.
    const edited = home.kind === 'page' ? was.has(articleId) : textHolder(state) !== null
    if (!edited && !voided) continue
    await tx.articleTouch.upsert({
      where: { articleId_userId: { articleId, userId: person.id } },
      create: { articleId, userId: person.id },
      update: { at: new Date() },
    })
  }
}
