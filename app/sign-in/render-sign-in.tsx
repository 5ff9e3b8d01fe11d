import { getTranslations } from 'next-intl/server'
import type { ErrorFact } from '@/lib/actions/error-result'
import { renderDoor } from '../_door/render-door'
import { SignInForm } from './sign-in-form'

interface Shown {
  next: string
  account?: string | undefined
  error?: ErrorFact
}

/** The sign-in page as HTML. */
export async function renderSignIn({ next, account = '', error }: Shown, init: ResponseInit = {}) {
  const t = await getTranslations('signIn')
  const texts = {
    account: t('account'),
    password: t('password'),
    enter: t('enter'),
    help: t('help'),
  }
  const form = <SignInForm next={next} account={account} failed={error !== undefined} texts={texts} />
  const here = `/sign-in?next=${encodeURIComponent(next)}`
  const shown = { title: t('title'), here, problem: error && problem(t, error), children: form }
  return renderDoor(shown, init)
}

function problem(t: Awaited<ReturnType<typeof getTranslations<'signIn'>>>, error: ErrorFact): string {
  const minutes = Math.ceil(Number(error.values.seconds) / 60)
  if (error.kind === 'too-many') return t('tooMany', { minutes })
  return error.kind === 'unauthenticated' ? t('wrong') : t('refused')
}
