'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { markNoticeRead } from '@/lib/data/notices/mark-notice-read'
import { markNoticesRead } from '@/lib/data/notices/mark-notices-read'

export async function markNoticesReadAction(_: unknown, form: FormData) {
  const result = await runAction(z.object({ upTo: z.coerce.date() }), form, markNoticesRead)
  // Its number stands in the head of every screen.
  revalidatePath('/', 'layout')
  return result
}

export async function markNoticeReadAction(noticeId: string): Promise<void> {
  await runAction(z.object({ noticeId: z.uuid() }), { noticeId }, markNoticeRead)
  revalidatePath('/', 'layout')
}
