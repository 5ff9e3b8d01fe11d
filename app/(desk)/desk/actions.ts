'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { createIssue } from '@/lib/data/issues/create-issue'

const newIssue = z.object({ date: z.string(), number: z.coerce.number() })

export async function createIssueAction(_previous: unknown, form: FormData) {
  const result = await runAction(newIssue, form, createIssue)
  if (!result.ok) return result
  revalidatePath('/desk')
  redirect(`/desk/issues/${result.value.date}`)
}
