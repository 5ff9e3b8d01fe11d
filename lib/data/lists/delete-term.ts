import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'

/** Takes a word off the list. @throws NotFound `list-entry-not-found` */
export async function deleteTerm(actor: Actor, { id }: { id: string }): Promise<void> {
  requireAbility(actor, 'lists.manage')
  await db().$transaction(async (tx) => {
    const before = isUuid(id)
      ? await tx.termRule.findUnique({
          where: { id },
          select: { term: true, preferred: true, note: true },
        })
      : null
    const { count } = before ? await tx.termRule.deleteMany({ where: { id } }) : { count: 0 }
    if (!before || count === 0) throw new NotFound('list-entry-not-found')
    await recordEvent(tx, actor, { verb: 'deleteTerm', subject: { kind: 'term', id }, before })
  })
}
