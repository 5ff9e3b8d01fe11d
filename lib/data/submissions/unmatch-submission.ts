import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { writeProjection } from '../documents/write-projection'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockSubmission } from './load-submission'
import { moveSubmission } from './move-submission'

/**
 * Takes a match back: the printed article stays on its page, the submission has its own article again, with
 * the text that was handed in, and the two are not suggested again.
 * @throws NotFound `submission-not-found`; Conflict `submission-not-matched`, `submission-moved`
 */
export async function unmatchSubmission(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { submission, document } = await lockSubmission(tx, actor, submissionId)
    const { content } = document
    const { articleId } = submission
    const match = await tx.submissionMatch.findUnique({
      where: { submissionId_articleId: { submissionId, articleId } },
      select: { confirmed: true },
    })
    const own = content.content[0]!.attrs.id
    // Pulled and placed again since, the article is the submission's own.
    if (!match?.confirmed || own === articleId) throw new Conflict('submission-not-matched')
    await moveSubmission(tx, actor, submission, { act: 'unmatch' })
    await tx.submissionMatch.update({
      where: { submissionId_articleId: { submissionId, articleId } },
      data: { confirmed: false, userId: person.id, at: new Date() },
    })
    await tx.pageSlot.updateMany({ where: { submissionId }, data: { submissionId: null } })
    await tx.submission.update({ where: { id: submissionId }, data: { articleId: own, takerId: person.id } })
    await writeProjection(tx, { documentId: document.id, pageId: null, content })
  })
}
