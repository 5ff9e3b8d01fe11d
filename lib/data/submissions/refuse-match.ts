import { db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from './load-submission'

/**
 * Says that a submission and a printed article are two pieces: it is not asked again.
 * @throws NotFound `submission-not-found`, `article-not-found`; Conflict `article-matched` where they are one
 */
export async function refuseMatch(
  actor: Actor,
  { submissionId, articleId }: { submissionId: string; articleId: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const { id: userId } = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { submission } = await lockSubmission(tx, actor, submissionId)
    if (submission.articleId === articleId) throw new Conflict('article-matched')
    const known = isUuid(articleId) && (await tx.article.count({ where: { id: articleId } })) > 0
    if (!known) throw new NotFound('article-not-found')
    const decided = { confirmed: false, userId, at: new Date() }
    await tx.submissionMatch.upsert({
      where: { submissionId_articleId: { submissionId, articleId } },
      create: { submissionId, articleId, ...decided },
      update: decided,
    })
    await recordEvent(tx, actor, {
      verb: 'refuseMatch',
      subject: { kind: 'submission', id: submissionId },
      after: { articleId },
    })
  })
}
