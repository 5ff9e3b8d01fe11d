import type { Actor } from '@/lib/policies/actor'
import { deskAct } from './desk-act'

/** 退改: back to the author, who is told what to change. @throws as `deskAct`; Invalid `move-needs-note` */
export async function returnSubmission(
  actor: Actor,
  { submissionId, note }: { submissionId: string; note: string },
): Promise<void> {
  await deskAct(actor, submissionId, { act: 'return', note })
}
