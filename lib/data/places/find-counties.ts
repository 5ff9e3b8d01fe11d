import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

export interface FoundCounty {
  code: string
  name: string
  prefectureName: string
  provinceName: string
}

/** Counties of the whole country whose name holds the text, at most 20: for pieces from elsewhere. */
export async function findCounties(actor: Actor, { text }: { text: string }): Promise<FoundCounty[]> {
  requireAbility(actor, 'page.read')
  const words = text.trim()
  if (words === '') return []
  return db().county.findMany({
    where: { OR: [{ name: { contains: words } }, { code: { startsWith: words } }] },
    orderBy: { code: 'asc' },
    take: 20,
    select: { code: true, name: true, prefectureName: true, provinceName: true },
  })
}
