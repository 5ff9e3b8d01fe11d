'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { cancelSchedule } from '@/lib/data/schedules/cancel-schedule'
import { scheduleIssue } from '@/lib/data/schedules/schedule-issue'
import { publishIssue } from '@/lib/data/publications/publish-issue'

const publication = z.object({ issueId: z.string() })
const timed = publication.extend({ time: z.string(), shown: z.string().optional() })

export async function publishIssueAction(_previous: unknown, form: FormData) {
  const result = await runAction(publication, form, publishIssue)
  // Refused or not: what blocks it may have changed since the screen was shown.
  revalidatePath('/desk', 'layout')
  return result
}

export async function scheduleIssueAction(_previous: unknown, form: FormData) {
  const result = await runAction(timed, form, scheduleIssue)
  revalidatePath('/desk', 'layout')
  return result
}

export async function cancelScheduleAction(_previous: unknown, form: FormData) {
  const result = await runAction(publication, form, cancelSchedule)
  revalidatePath('/desk', 'layout')
  return result
}
