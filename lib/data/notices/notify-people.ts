import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'

export interface NewNotice {
  /** `notices.<kind>` is its sentence. */
  kind: string
  subject: { kind: 'submission' | 'page' | 'issue' | 'article' | 'comment' | 'user'; id: string }
  /** What the sentence names. */
  values?: Record<string, string | number>
}

/**
 * Writes a notice for each of these people, in the transaction of what they are told: no notice of what
 * did not happen. Nobody is told of what they did themselves.
 */
export async function notifyPeople(
  tx: Db,
  actor: Actor,
  userIds: readonly string[],
  { kind, subject, values = {} }: NewNotice,
): Promise<void> {
  const others = [...new Set(userIds)].filter((id) => id !== actor.id)
  if (others.length === 0) return
  await tx.notice.createMany({
    data: others.map((userId) => ({
      userId,
      kind,
      subjectKind: subject.kind,
      subjectId: subject.id,
      values: { by: actor.name, ...values },
    })),
  })
}
