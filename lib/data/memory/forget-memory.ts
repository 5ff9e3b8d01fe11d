import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'

/** Makes the engine forget one thing that was confirmed. @throws NotFound `memory-not-found` */
export async function forgetMemory(
  actor: Actor,
  { kind, term, value }: { kind: string; term: string; value: string },
): Promise<void> {
  requireAbility(actor, 'publication.manage')
  await db().$transaction(async (tx) => {
    const { count } = await tx.memoryCount.deleteMany({ where: { kind, term, value } })
    if (count === 0) throw new NotFound('memory-not-found')
    await recordEvent(tx, actor, {
      verb: 'forgetMemory',
      subject: { kind: 'memory', id: term },
      before: { kind, term, value },
    })
  })
}
