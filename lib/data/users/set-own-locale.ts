import { db } from '@/lib/db'
import type { UserActor } from '@/lib/policies/actor'

/** Remembers the language a person chose for themselves. */
export async function setOwnLocale(actor: UserActor, { locale }: { locale: 'zh-CN' | 'en' }): Promise<void> {
  await db().user.updateMany({ where: { id: actor.id, locale: { not: locale } }, data: { locale } })
}
