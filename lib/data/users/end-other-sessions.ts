import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requirePerson } from '../require-person'

/** Signs oneself out everywhere but in the session `keep` (its row's id). */
export async function endOtherSessions(actor: Actor, { keep }: { keep: string }): Promise<{ ended: number }> {
  const { id } = requirePerson(actor)
  return db().$transaction(async (tx) => {
    const { count: ended } = await tx.session.updateMany({
      where: { userId: id, id: { not: keep }, revokedAt: null, expiresAt: { gt: new Date() } },
      data: { revokedAt: new Date() },
    })
    if (ended > 0)
      await recordEvent(tx, actor, { verb: 'endSessions', subject: { kind: 'user', id }, after: { ended } })
    return { ended }
  })
}
