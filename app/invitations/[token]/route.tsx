import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { errorInit } from '@/lib/actions/error-init'
import { errorResult, type ErrorFact } from '@/lib/actions/error-result'
import { parseInput } from '@/lib/actions/parse-input'
import { beginSession } from '@/lib/auth/begin-session'
import { findInvitation } from '@/lib/auth/find-invitation'
import { sameOrigin } from '@/lib/auth/same-origin'
import { takeInvitation } from '@/lib/auth/take-invitation'
import { getPaperFacts } from '@/lib/data/published/get-paper-facts'
import { LEAST_PASSWORD } from '@/lib/data/users/check-password'
import { Forbidden } from '@/lib/errors'
import { goTo } from '../../_door/go-to'
import { readForm } from '../../_door/read-form'
import { renderDoor } from '../../_door/render-door'
import { InvitationForm } from './invitation-form'

type Context = { params: Promise<{ token: string }> }

/** What one is invited to; looking at it uses nothing up. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return shown((await params).token)
}

/** Takes the invitation up and signs this browser in. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  try {
    if (!sameOrigin(request)) throw new Forbidden('foreign-origin')
    const { password } = parseInput(z.object({ password: z.string() }), await readForm(request))
    const { account } = await takeInvitation(token, password)
    await beginSession({ account, password })
    return goTo('/desk')
  } catch (thrown) {
    return shown(token, errorResult('takeInvitation', thrown))
  }
}

async function shown(token: string, error?: ErrorFact): Promise<Response> {
  const t = await getTranslations()
  const here = `/invitations/${token}`
  const problem = error && t(`errors.${error.code}` as 'errors.invitation-closed', error.values)
  try {
    const invitation = await findInvitation(token)
    const facts = [
      { name: t('invitations.door.name'), value: invitation.name },
      { name: t('invitations.door.role'), value: t(`layout.role.${invitation.role}`) },
      ...(invitation.unit ? [{ name: t('invitations.unit'), value: invitation.unit }] : []),
      { name: t('invitations.door.account'), value: invitation.email },
    ]
    const { name: publication } = await getPaperFacts()
    const texts = {
      lead: t('invitations.door.lead', { by: invitation.inviterName, publication }),
      password: t('invitations.door.password'),
      passwordHint: t('invitations.door.passwordHint', { least: LEAST_PASSWORD }),
      enter: t('invitations.door.enter'),
    }
    const form = (
      <InvitationForm action={here} account={invitation.email} failed={!!error} facts={facts} texts={texts} />
    )
    return renderDoor(
      { title: t('invitations.door.title'), here, problem, children: form },
      error ? errorInit(error) : {},
    )
  } catch (thrown) {
    const closed = errorResult('findInvitation', thrown)
    return renderDoor(
      {
        title: t('invitations.door.closedTitle'),
        here,
        problem: t('errors.invitation-closed'),
        children: null,
      },
      errorInit(closed),
    )
  }
}
