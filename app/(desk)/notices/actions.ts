'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { markNoticesRead } from '@/lib/data/notices/mark-notices-read'

export async function markNoticesReadAction(_: unknown, form: FormData) {
  const result = await runAction(z.object({ upTo: z.coerce.date() }), form, markNoticesRead)
  // Its number stands in the head of every screen.
  revalidatePath('/', 'layout')
  return result
}
