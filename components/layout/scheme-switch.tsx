'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { SCHEMES, type Scheme } from '@/lib/preferences/schemes'
import { useHere } from './use-here'

const SIGNS: Record<Scheme, string> = { system: '◐', light: '☀', dark: '☾' }

/** Goes on to the next of system, light and dark; a plain form, so that it works without script. */
export function SchemeSwitch({ scheme }: { scheme: Scheme }) {
  const t = useTranslations('scheme')
  const here = useHere()
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'system'
  const name = t('switch', { now: t(scheme), next: t(next) })
  return (
    <form action="/scheme" method="post">
      <input type="hidden" name="to" value={here} />
      <button
        name="scheme"
        value={next}
        aria-label={name}
        title={name}
        className={buttonClass('quiet', 'icon')}
      >
        <span aria-hidden>{SIGNS[scheme]}</span>
      </button>
    </form>
  )
}
