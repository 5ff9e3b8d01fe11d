'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { ownSessionRow } from '@/lib/auth/own-session-row'
import { changeOwnPassword } from '@/lib/data/users/change-own-password'
import { endOtherSessions } from '@/lib/data/users/end-other-sessions'
import { setOwnEmail } from '@/lib/data/users/set-own-email'

const passwords = z.object({ current: z.string(), next: z.string() })

export async function changePasswordAction(_: unknown, form: FormData) {
  const keep = await ownSessionRow()
  const result = await runAction(passwords, form, (actor, input: z.output<typeof passwords>) =>
    changeOwnPassword(actor, { ...input, keep }),
  )
  revalidatePath('/profile')
  return result
}

export async function setEmailAction(_: unknown, form: FormData) {
  const result = await runAction(z.object({ email: z.string() }), form, setOwnEmail)
  revalidatePath('/profile')
  return result
}

export async function endOtherSessionsAction() {
  const keep = await ownSessionRow()
  const result = await runAction(z.object({}), {}, (actor) => endOtherSessions(actor, { keep }))
  revalidatePath('/profile')
  return result
}
