'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { restoreVersion } from '@/lib/data/history/restore-version'

const input = z.object({
  documentId: z.string(),
  version: z.coerce.number().int(),
  current: z.coerce.number().int(),
})

export async function restoreVersionAction(_previous: unknown, form: FormData) {
  const result = await runAction(input, form, restoreVersion)
  revalidatePath('/desk', 'layout')
  return result
}
