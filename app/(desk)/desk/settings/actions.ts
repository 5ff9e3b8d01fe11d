'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction, type ActionResult } from '@/lib/actions/run-action'
import { setReviewDuty } from '@/lib/data/reviews/set-review-duty'
import { setReviewSettings } from '@/lib/data/reviews/set-review-settings'
import { REVIEW_KINDS } from '@/lib/domain/piece-reviews'

/** A box that is not ticked is not sent. */
const ticked = z.literal('on').optional().transform(Boolean)
const count = z.coerce.number().int()

const settings = z.object({
  reviewLevels: count,
  proofRounds: count,
  reviewForm: ticked,
  singleHanded: ticked,
})
const duty = z.object({ kind: z.enum(REVIEW_KINDS), level: count, userIds: z.array(z.uuid()) })

export async function setReviewSettingsAction(_previous: unknown, form: FormData) {
  return shown(await runAction(settings, form, setReviewSettings))
}

export async function setReviewDutyAction(_previous: unknown, form: FormData) {
  const person = /^person /
  const userIds = [...form.keys()].filter((key) => person.test(key)).map((key) => key.replace(person, ''))
  const input = { kind: form.get('kind'), level: form.get('level'), userIds }
  return shown(await runAction(duty, input, setReviewDuty))
}

function shown<T>(result: ActionResult<T>): ActionResult<T> {
  revalidatePath('/desk/settings')
  return result
}
