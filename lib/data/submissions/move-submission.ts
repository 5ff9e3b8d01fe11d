import type { Db } from '@/lib/db'
import { ACTS_WITH_REASON, stateAfter, type SubmissionAct } from '@/lib/domain/submission-way'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { noticeForAuthor } from '../notices/notice-for-author'
import { requirePerson } from '../require-person'
import type { LoadedSubmission } from './load-submission'

/** Longest reason that a person may give. */
const MAX_NOTE = 2000

export interface Move {
  act: SubmissionAct
  note?: string
  /** The text as it stands, where the act is about a text. */
  revisionId?: string
  /** The page it goes to (`place`, `move`, `match`) or is taken from (`pull`). */
  pageId?: string
}

/**
 * Writes an act on a submission: its new state, the act itself, the event and the author's notice. The
 * submission must be locked; the state stands in the statement that writes all the same.
 * @throws Invalid `move-needs-note`, `note-long`; Conflict `submission-moved` where the act does not fit
 */
export async function moveSubmission(
  tx: Db,
  actor: Actor,
  submission: LoadedSubmission,
  { act, note: said, revisionId, pageId }: Move,
): Promise<void> {
  const person = requirePerson(actor)
  const note = said?.trim() || undefined
  if (!note && ACTS_WITH_REASON.includes(act)) throw new Invalid('move-needs-note')
  if (note && note.length > MAX_NOTE) throw new Invalid('note-long', { max: MAX_NOTE })
  const { id, state: from } = submission
  const to = stateAfter(from, act)
  if (!to) throw new Conflict('submission-moved', { state: from })
  const now = new Date()
  const { count } = await tx.submission.updateMany({
    where: { id, state: from },
    data: {
      state: to,
      pageId: to === 'placed' ? (pageId ?? submission.pageId) : null,
      ...(act === 'submit' && { submittedAt: now, takerId: null }),
      ...(act === 'take' && { takerId: person.id }),
    },
  })
  if (count !== 1) throw new Conflict('submission-moved', { state: from })
  await tx.submissionMove.create({
    data: {
      submissionId: id,
      act,
      from,
      to,
      userId: person.id,
      note: note ?? null,
      revisionId: revisionId ?? null,
      pageId: pageId ?? null,
    },
  })
  await recordEvent(tx, actor, {
    verb: `${act}Submission`,
    subject: { kind: 'submission', id },
    before: { state: from, ...(submission.pageId && { pageId: submission.pageId }) },
    after: { state: to, ...(note && { note }), ...(pageId && { pageId }) },
  })
  await noticeForAuthor(tx, actor, submission, { act, note })
}
