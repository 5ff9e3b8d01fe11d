import type { Actor } from '@/lib/policies/actor'
import { deskAct } from './desk-act'

/** 不用: will not run; the author is told why. @throws as `deskAct`; Invalid `move-needs-note` */
export async function declineSubmission(
  actor: Actor,
  { submissionId, note }: { submissionId: string; note: string },
): Promise<void> {
  await deskAct(actor, submissionId, { act: 'decline', note })
}
