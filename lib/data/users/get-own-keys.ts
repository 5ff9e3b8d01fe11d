import { db } from '@/lib/db'
import { isKeySettings, type KeySettings } from '@/lib/editor/key-rules'
import type { UserActor } from '@/lib/policies/actor'

/** The keys that a person changed; none where nothing was. */
export async function getOwnKeys(actor: UserActor): Promise<KeySettings> {
  const { keys } = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { keys: true } })
  return isKeySettings(keys) ? keys : {}
}
