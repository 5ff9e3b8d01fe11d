'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { findAlike } from '@/lib/data/alike/find-alike'
import { actOnSubmissions } from '@/lib/data/inbox/act-on-submissions'
import { removeView } from '@/lib/data/inbox/remove-view'
import { saveView } from '@/lib/data/inbox/save-view'

const acts = z.object({
  submissionIds: z.array(z.string()),
  act: z.enum(['take', 'return', 'hold', 'decline', 'place', 'pull']),
  note: z.string().optional(),
  pageId: z.string().optional(),
})
const piece = z.object({ submissionId: z.string() })
const view = z.object({ name: z.string(), query: z.string() })
const viewId = z.object({ viewId: z.string() })

export async function actOnSubmissionsAction(input: z.input<typeof acts>) {
  const result = await runAction(acts, input, actOnSubmissions)
  // Done or refused: what the list showed may be what stood in the way.
  revalidatePath('/desk', 'layout')
  return result
}

export async function findAlikeAction(submissionId: string) {
  return runAction(piece, { submissionId }, findAlike)
}

export async function saveViewAction(_previous: unknown, form: FormData) {
  const result = await runAction(view, form, saveView)
  if (result.ok) revalidatePath('/desk/inbox')
  return result
}

export async function removeViewAction(_previous: unknown, form: FormData) {
  const result = await runAction(viewId, form, removeView)
  revalidatePath('/desk/inbox')
  return result
}
