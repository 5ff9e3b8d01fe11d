'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { withdrawReady } from '@/lib/data/approvals/withdraw-ready'
import { getPageStanding } from '@/lib/data/pages/get-page-standing'

const place = z.object({ date: z.string(), number: z.number() })
type Place = z.infer<typeof place>
const ready = place.extend({ pageId: z.string(), hash: z.string() })
const page = place.extend({ pageId: z.string() })

/** How the page stands now, for whoever asks. */
export async function pageStandingAction(where: Place) {
  return runAction(place, where, getPageStanding)
}

export async function markPageReadyAction(where: Place, pageId: string, hash: string) {
  const result = await runAction(ready, { ...where, pageId, hash }, async function markReady(actor, input) {
    await markPageReady(actor, input)
    return getPageStanding(actor, input)
  })
  if (result.ok) revalidatePath('/desk', 'layout')
  return result
}

export async function withdrawReadyAction(where: Place, pageId: string) {
  const result = await runAction(page, { ...where, pageId }, async function withdraw(actor, input) {
    await withdrawReady(actor, input)
    return getPageStanding(actor, input)
  })
  if (result.ok) revalidatePath('/desk', 'layout')
  return result
}
