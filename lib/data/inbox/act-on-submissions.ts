import { db } from '@/lib/db'
import { ExpectedError, Invalid, NotReady, type BlockerFact, type ErrorValues } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { declineSubmission } from '../submissions/decline-submission'
import { holdSubmission } from '../submissions/hold-submission'
import { moveSubmissionToPage } from '../submissions/move-submission-to-page'
import { placeSubmission } from '../submissions/place-submission'
import { pullSubmission } from '../submissions/pull-submission'
import { returnSubmission } from '../submissions/return-submission'
import { takeSubmission } from '../submissions/take-submission'

/** What the inbox does with pieces. `place` moves one that is on a page already. */
export type InboxAct = 'take' | 'return' | 'hold' | 'decline' | 'place' | 'pull'

/** What became of one piece: `error` is none where it was done. */
export interface ActResult {
  submissionId: string
  headline: string
  error: { code: string; values: ErrorValues; blockers?: readonly BlockerFact[] } | null
}

/** Most pieces in one go. */
const MAX_PIECES = 100

/**
 * Does one act to several pieces, each for itself: what one is refused does not stop the next.
 * @throws Forbidden; Invalid `pieces-count`, `page-wanted`
 */
export async function actOnSubmissions(
  actor: Actor,
  input: { submissionIds: string[]; act: InboxAct; note?: string | undefined; pageId?: string | undefined },
): Promise<ActResult[]> {
  requireAbility(actor, 'submission.handle')
  const { submissionIds, act, pageId } = input
  if (submissionIds.length === 0 || submissionIds.length > MAX_PIECES)
    throw new Invalid('pieces-count', { max: MAX_PIECES })
  if (act === 'place' && !pageId) throw new Invalid('page-wanted')
  const results: ActResult[] = []
  for (const submissionId of new Set(submissionIds)) {
    const error = await errorOf(() => actOnOne(actor, submissionId, input))
    results.push({ submissionId, headline: await headlineOf(submissionId, error), error })
  }
  return results
}

async function actOnOne(
  actor: Actor,
  submissionId: string,
  { act, note = '', pageId = '' }: { act: InboxAct; note?: string | undefined; pageId?: string | undefined },
): Promise<void> {
  if (act === 'take') return takeSubmission(actor, { submissionId })
  if (act === 'return') return returnSubmission(actor, { submissionId, note })
  if (act === 'hold') return holdSubmission(actor, { submissionId, note })
  if (act === 'decline') return declineSubmission(actor, { submissionId, note })
  if (act === 'pull') return pullSubmission(actor, { submissionId, note })
  const placed =
    isUuid(submissionId) &&
    (await db().submission.count({ where: { id: submissionId, state: 'placed' } })) > 0
  return (placed ? moveSubmissionToPage : placeSubmission)(actor, { submissionId, pageId })
}

async function errorOf(act: () => Promise<void>): Promise<ActResult['error']> {
  try {
    await act()
    return null
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const { code, values } = error
    return error instanceof NotReady ? { code, values, blockers: error.blockers } : { code, values }
  }
}

/** A piece that the actor may not see tells nothing of itself. */
async function headlineOf(submissionId: string, error: ActResult['error']): Promise<string> {
  if (error?.code === 'submission-not-found') return ''
  const { articleId } = await db().submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { articleId: true },
  })
  const article = await db().article.findUnique({ where: { id: articleId }, select: { headline: true } })
  return article?.headline ?? ''
}
