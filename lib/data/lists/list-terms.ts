import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { TermView } from './term-lists'

/** The newsroom's words, in the order of their characters; those that hold `words`, where that is given. */
export async function listTerms(actor: Actor, { words = '' }: { words?: string } = {}): Promise<TermView[]> {
  requireAbility(actor, 'lists.manage')
  const holds = { contains: words.trim().replaceAll('\0', '') }
  return db().termRule.findMany({
    ...(holds.contains && { where: { OR: [{ term: holds }, { preferred: holds }, { note: holds }] } }),
    orderBy: { term: 'asc' },
    select: { id: true, term: true, preferred: true, note: true },
  })
}
