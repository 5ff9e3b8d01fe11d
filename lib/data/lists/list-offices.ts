import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import type { OfficeView } from './term-lists'

/** People of public office in the order in which the paper names them; those that hold `words`, where given. */
export async function listOffices(
  actor: Actor,
  { words = '' }: { words?: string } = {},
): Promise<OfficeView[]> {
  requireAbility(actor, 'lists.manage')
  const holds = { contains: words.trim().replaceAll('\0', '') }
  return db().officeTitle.findMany({
    ...(holds.contains && { where: { OR: [{ name: holds }, { title: holds }] } }),
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, title: true },
  })
}
