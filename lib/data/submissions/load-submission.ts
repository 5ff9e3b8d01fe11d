import type { Db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import type { Prisma } from '@/prisma/generated/client'
import { lockDocument, type LockedDocument } from '../documents/lock-document'
import { isUuid } from '../is-uuid'

const person = { select: { id: true, name: true } } as const

const submissionSelect = {
  id: true,
  documentId: true,
  articleId: true,
  state: true,
  createdAt: true,
  submittedAt: true,
  contributorId: true,
  pageId: true,
  author: person,
  taker: person,
} satisfies Prisma.SubmissionSelect

/** A submission with the rows that its standing follows from. */
export type LoadedSubmission = Prisma.SubmissionGetPayload<{ select: typeof submissionSelect }>

type Key = { id: string } | { documentId: string } | { articleId: string }

/**
 * A submission as the actor may see it: their own, or any but a draft at the desk. What is not for them is
 * not there. @throws NotFound `submission-not-found`
 */
export async function loadSubmission(tx: Db, actor: Actor, key: Key): Promise<LoadedSubmission> {
  const submission = Object.values(key).every(isUuid)
    ? await tx.submission.findUnique({ where: key, select: submissionSelect })
    : null
  if (!submission || !maySee(actor, submission)) throw new NotFound('submission-not-found')
  return submission
}

/** An unsent draft is nobody's but its author's; what was once handed in stays the desk's to follow. */
function maySee(actor: Actor, { author, state, submittedAt }: LoadedSubmission): boolean {
  if (author.id === actor.id) return true
  return can(actor, 'submission.handle') && !(state === 'draft' && submittedAt === null)
}

/**
 * The same with its document locked until the transaction ends, read again under the lock.
 * The lock is on the submission's own document even while its article is on a page: whoever acts on a
 * submission takes it first, whoever acts on the page as well takes the page's document after it.
 */
export async function lockSubmission(
  tx: Db,
  actor: Actor,
  submissionId: string,
): Promise<{ submission: LoadedSubmission; document: LockedDocument }> {
  const { documentId } = await loadSubmission(tx, actor, { id: submissionId })
  const document = await lockDocument(tx, documentId)
  return { submission: await loadSubmission(tx, actor, { id: submissionId }), document }
}
