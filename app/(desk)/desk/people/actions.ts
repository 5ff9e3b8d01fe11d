'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type ActionResult, runAction } from '@/lib/actions/run-action'
import { changeRole as changeRoleCommand } from '@/lib/data/users/change-role'
import { createUser } from '@/lib/data/users/create-user'
import { disableUser as disableUserCommand } from '@/lib/data/users/disable-user'
import { enableUser as enableUserCommand } from '@/lib/data/users/enable-user'
import { endSessions as endSessionsCommand } from '@/lib/data/users/end-sessions'
import { linkContributor as linkContributorCommand } from '@/lib/data/users/link-contributor'
import { resetPassword as resetPasswordCommand } from '@/lib/data/users/reset-password'
import { USER_ROLES } from '@/lib/domain/roles'

const role = z.enum(USER_ROLES)
const person = z.object({ userId: z.uuid() })

export async function addPerson(_: unknown, form: FormData) {
  return shown(await runAction(z.object({ account: z.string(), name: z.string(), role }), form, createUser))
}

export async function changeRole(_: unknown, form: FormData) {
  return shown(await runAction(person.extend({ from: role, to: role }), form, changeRoleCommand))
}

export async function linkContributor(_: unknown, form: FormData) {
  const link = person.extend({ name: z.string(), unit: z.string() })
  return shown(await runAction(link, form, linkContributorCommand))
}

export async function resetPassword(_: unknown, form: FormData) {
  return shown(await runAction(person, form, resetPasswordCommand))
}

export async function endSessions(_: unknown, form: FormData) {
  return shown(await runAction(person, form, endSessionsCommand))
}

export async function disableUser(_: unknown, form: FormData) {
  return shown(await runAction(person, form, disableUserCommand))
}

export async function enableUser(_: unknown, form: FormData) {
  return shown(await runAction(person, form, enableUserCommand))
}

/** Has the list shown anew with what stands now, also after a conflict. */
function shown<T>(result: ActionResult<T>): ActionResult<T> {
  revalidatePath('/desk/people')
  return result
}
