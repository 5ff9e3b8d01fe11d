import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { Mentionable } from './comment-view'

/** Everybody at the desk, who alone read comments. */
export async function listMentionable(actor: Actor): Promise<Mentionable[]> {
  requireAbility(actor, 'comment.write')
  return db().user.findMany({
    where: { role: { not: 'correspondent' }, disabledAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, role: true },
  })
}
