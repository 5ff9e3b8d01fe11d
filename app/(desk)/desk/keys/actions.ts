'use server'

import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { setOwnKeys } from '@/lib/data/users/set-own-keys'
import { isKeySettings, type KeySettings } from '@/lib/editor/key-rules'

const input = z.object({ keys: z.custom<KeySettings>(isKeySettings) })

export async function setOwnKeysAction(keys: KeySettings) {
  return runAction(input, { keys }, setOwnKeys)
}
