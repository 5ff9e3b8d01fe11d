import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockOffices } from './lock-offices'

/** Moves somebody one place up (-1) or down (1) in the order. @throws NotFound `list-entry-not-found` */
export async function moveOffice(actor: Actor, { id, by }: { id: string; by: number }): Promise<void> {
  requireAbility(actor, 'lists.manage')
  await db().$transaction(async (tx) => {
    const list = await lockOffices(tx)
    const from = list.findIndex((one) => one.id === id)
    const moved = list[from]
    if (!moved) throw new NotFound('list-entry-not-found')
    const to = Math.min(Math.max(from + Math.sign(by), 0), list.length - 1)
    const order = list.toSpliced(from, 1).toSpliced(to, 0, moved)
    for (const [position, one] of order.entries())
      await tx.officeTitle.update({ where: { id: one.id }, data: { position }, select: { id: true } })
    await recordEvent(tx, actor, {
      verb: 'moveOffice',
      subject: { kind: 'office', id },
      before: { position: from },
      after: { position: to, name: moved.name },
    })
  })
}
