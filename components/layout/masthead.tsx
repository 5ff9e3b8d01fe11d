import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import type { UserRole } from '@/lib/domain/roles'
import type { Scheme } from '@/lib/preferences/schemes'
import { KeyHelpButton } from './key-help-button'
import { LanguageSwitch } from './language-switch'
import { NavLink } from './nav-link'
import { SchemeSwitch } from './scheme-switch'

interface MastheadProps {
  publication: string
  person: { name: string; role: UserRole }
  scheme: Scheme
  abilities: { people: boolean; memory: boolean; record: boolean }
  signOut: () => Promise<void>
}

/** The head of the desk. A screen with a head of its own hides it: `data-own-masthead`. */
export function Masthead({ publication, person, scheme, abilities, signOut }: MastheadProps) {
  const t = useTranslations('layout')
  const app = useTranslations('app')
  return (
    <header className="border-b border-line group-has-data-own-masthead/desk:hidden print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <Link href="/desk" className="flex items-baseline gap-3">
          <span className="font-serif text-2xl font-bold tracking-wider">{app('name')}</span>
          <span className="text-muted max-sm:hidden">{publication}</span>
        </Link>
        <nav aria-label={t('navigation')} className="order-last flex w-full gap-5 sm:order-none sm:w-auto">
          <NavLink href="/desk" also="/desk/issues">
            {t('issues')}
          </NavLink>
          {abilities.people && <NavLink href="/desk/people">{t('people')}</NavLink>}
          {abilities.memory && <NavLink href="/desk/memory">{t('memory')}</NavLink>}
          {abilities.record && <NavLink href="/desk/record">{t('record')}</NavLink>}
          <a
            href="/"
            className="border-y-2 border-transparent py-0.5 whitespace-nowrap text-muted hover:text-ink"
          >
            {t('paper')}
          </a>
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <KeyHelpButton />
          <SchemeSwitch scheme={scheme} />
          <LanguageSwitch />
          <span className="ml-2 hidden text-sm text-muted md:inline">
            {t('account', { name: person.name, role: t(`role.${person.role}`) })}
          </span>
          <form action={signOut}>
            <button className={buttonClass('quiet', 'sm')}>{t('signOut')}</button>
          </form>
        </div>
      </div>
    </header>
  )
}
