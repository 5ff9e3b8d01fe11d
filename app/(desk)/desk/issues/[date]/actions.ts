'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { publishIssue } from '@/lib/data/publications/publish-issue'

const publication = z.object({ issueId: z.string() })

export async function publishIssueAction(_previous: unknown, form: FormData) {
  const result = await runAction(publication, form, publishIssue)
  // Refused or not: what blocks it may have changed since the screen was shown.
  revalidatePath('/desk', 'layout')
  return result
}
