import type { Actor } from '@/lib/policies/actor'
import { deskAct } from './desk-act'

/** 收稿: the desk has the text in hand from now on, under this editor's name. @throws as `deskAct` */
export async function takeSubmission(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<void> {
  await deskAct(actor, submissionId, { act: 'take' })
}
