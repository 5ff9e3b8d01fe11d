import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockOffices } from './lock-offices'

/** Takes a person off the list of offices. @throws NotFound `list-entry-not-found` */
export async function deleteOffice(actor: Actor, { id }: { id: string }): Promise<void> {
  requireAbility(actor, 'lists.manage')
  await db().$transaction(async (tx) => {
    const gone = (await lockOffices(tx)).find((one) => one.id === id)
    if (!gone) throw new NotFound('list-entry-not-found')
    await tx.officeTitle.delete({ where: { id }, select: { id: true } })
    await recordEvent(tx, actor, {
      verb: 'deleteOffice',
      subject: { kind: 'office', id },
      before: { name: gone.name, title: gone.title },
    })
  })
}
