import { db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { writeRevision } from '../documents/write-revision'
import { isUniqueViolation } from '../is-unique-violation'
import { isUuid } from '../is-uuid'
import { lockPage } from '../pages/lock-page'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from './load-submission'
import { moveSubmission } from './move-submission'

/**
 * 并稿: an imported page's article and a submission are one piece. The submission takes on the article, which
 * stays as it is printed; what was handed in stays in the submission's own document and its history. Also
 * possible once the issue is out, for nothing that readers have changes.
 * @throws NotFound `submission-not-found`, `article-not-found`
 * @throws Conflict `submission-moved`, `article-matched` where it is another submission's
 */
export async function matchSubmission(
  actor: Actor,
  { submissionId, articleId }: { submissionId: string; articleId: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  try {
    await db().$transaction(async (tx) => {
      const { submission, document } = await lockSubmission(tx, actor, submissionId)
      const pageId = await importedPageOf(tx, articleId)
      await lockPage(tx, pageId)
      // An edit of the page may have joined the article to another while we waited for the page.
      if ((await importedPageOf(tx, articleId)) !== pageId) throw new NotFound('article-not-found')
      const revisionId = await writeRevision(tx, person, document, 'match')
      await moveSubmission(tx, actor, submission, { act: 'match', revisionId, pageId })
      await tx.article.deleteMany({ where: { documentId: document.id } })
      await tx.submission.update({ where: { id: submissionId }, data: { articleId } })
      const decided = { confirmed: true, userId: person.id, at: new Date() }
      await tx.submissionMatch.upsert({
        where: { submissionId_articleId: { submissionId, articleId } },
        create: { submissionId, articleId, ...decided },
        update: decided,
      })
    })
  } catch (error) {
    // Two submissions for one article at once: the unique index lets one through.
    if (isUniqueViolation(error)) throw new Conflict('article-matched')
    throw error
  }
}

async function importedPageOf(tx: Parameters<typeof lockPage>[0], articleId: string): Promise<string> {
  const article = isUuid(articleId)
    ? await tx.article.findFirst({
        where: { id: articleId, page: { source: { isNot: null } } },
        select: { pageId: true },
      })
    : null
  if (!article?.pageId) throw new NotFound('article-not-found')
  return article.pageId
}
