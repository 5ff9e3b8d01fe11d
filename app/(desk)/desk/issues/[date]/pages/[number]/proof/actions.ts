'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { answerReturn } from '@/lib/data/approvals/answer-return'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { markPageReady } from '@/lib/data/approvals/mark-page-ready'
import { returnPage } from '@/lib/data/approvals/return-page'
import { setWarningAside } from '@/lib/data/preflight/set-warning-aside'
import { takeWarningBack } from '@/lib/data/preflight/take-warning-back'
import { withdrawReady } from '@/lib/data/approvals/withdraw-ready'

const page = z.object({ pageId: z.string() })
const seen = page.extend({ hash: z.string() })
const returned = page.extend({ note: z.string() })
const warning = page.extend({ key: z.string() })
const setAside = warning.extend({ reason: z.string() })

// Done or refused: the screen is shown anew, for what it showed may be what stood in the way.
const shown = async <T>(answer: Promise<T>): Promise<T> => {
  const result = await answer
  revalidatePath('/desk', 'layout')
  return result
}

export async function approvePageAction(_previous: unknown, form: FormData) {
  return shown(runAction(seen, form, approvePage))
}

export async function returnPageAction(_previous: unknown, form: FormData) {
  return shown(runAction(returned, form, returnPage))
}

export async function answerReturnAction(_previous: unknown, form: FormData) {
  return shown(runAction(returned, form, answerReturn))
}

export async function markPageReadyAction(_previous: unknown, form: FormData) {
  return shown(runAction(seen, form, markPageReady))
}

export async function withdrawReadyAction(_previous: unknown, form: FormData) {
  return shown(runAction(page, form, withdrawReady))
}

export async function setWarningAsideAction(_previous: unknown, form: FormData) {
  return shown(runAction(setAside, form, setWarningAside))
}

export async function takeWarningBackAction(_previous: unknown, form: FormData) {
  return shown(runAction(warning, form, takeWarningBack))
}
