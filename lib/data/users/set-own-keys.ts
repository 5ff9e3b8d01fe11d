import { db } from '@/lib/db'
import { isKeySettings, type KeySettings } from '@/lib/editor/key-rules'
import { Invalid } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'

/** Keeps the workbench's keys as a person wants them, on whatever computer they sit. @throws Invalid `key-settings` */
export async function setOwnKeys(actor: UserActor, { keys }: { keys: KeySettings }): Promise<void> {
  if (!isKeySettings(keys)) throw new Invalid('key-settings')
  await db().user.update({ where: { id: actor.id }, data: { keys: keys as object } })
}
