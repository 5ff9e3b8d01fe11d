import type { Db } from '@/lib/db'
import type { SubmissionAct } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import type { LoadedSubmission } from '../submissions/load-submission'
import { notifyPeople } from './notify-people'

/** Tells the author of a submission what was done to it, with the piece's headline and the reason. */
export async function noticeForAuthor(
  tx: Db,
  actor: Actor,
  submission: LoadedSubmission,
  { act, note }: { act: SubmissionAct; note?: string | undefined },
): Promise<void> {
  const article = await tx.article.findUnique({
    where: { id: submission.articleId },
    select: { headline: true },
  })
  await notifyPeople(tx, actor, [submission.author.id], {
    kind: `${act}Submission`,
    subject: { kind: 'submission', id: submission.id },
    values: { headline: article?.headline || '—', note: note ?? '' },
  })
}
