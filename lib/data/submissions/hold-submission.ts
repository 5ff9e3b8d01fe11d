import type { Actor } from '@/lib/policies/actor'
import { deskAct } from './desk-act'

/** 备用: good, not today. A reason may be given. @throws as `deskAct` */
export async function holdSubmission(
  actor: Actor,
  { submissionId, note }: { submissionId: string; note?: string | undefined },
): Promise<void> {
  await deskAct(actor, submissionId, { act: 'hold', note })
}
