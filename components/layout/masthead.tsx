import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import type { UserRole } from '@/lib/domain/roles'
import type { Scheme } from '@/lib/preferences/schemes'
import { KeyHelpButton } from './key-help-button'
import { LanguageSwitch } from './language-switch'
import { NavLink } from './nav-link'
import { NoticesLink } from './notices-link'
import { SchemeSwitch } from './scheme-switch'

/** A link of the navigation; `layout.<name>` is its text. */
export interface DeskLink {
  name: 'issues' | 'inbox' | 'pieces' | 'people' | 'terms' | 'memory' | 'record' | 'reviews' | 'settings'
  href: string
  /** It stands out at and below this address too. */
  also?: string
}

interface MastheadProps {
  publication: string
  person: { name: string; role: UserRole }
  scheme: Scheme
  links: readonly DeskLink[]
  /** Notices that the person has not seen. */
  unread: number
  signOut: () => Promise<void>
}

/**
 * The head of the desk. A screen with a head of its own hides it: `data-own-masthead`, on a phone too, or
 * `data-own-masthead="wide"`, where only a wider screen has room for that screen.
 */
export function Masthead({ publication, person, scheme, links, unread, signOut }: MastheadProps) {
  const t = useTranslations('layout')
  const app = useTranslations('app')
  return (
    <header className="border-b border-line group-has-data-own-masthead/desk:hidden max-md:group-has-data-[own-masthead=wide]/desk:block print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-y-1 px-4 pt-2 pb-1 sm:gap-x-6 sm:px-6">
        <Link href={links[0]?.href ?? '/'} className="flex items-baseline gap-3">
          <span className="font-serif text-xl font-bold sm:text-2xl sm:tracking-wider">{app('name')}</span>
          <span className="text-muted max-sm:hidden">{publication}</span>
        </Link>
        <nav
          aria-label={t('navigation')}
          className="order-last flex w-full gap-x-5 overflow-x-auto max-sm:-mx-4 max-sm:w-screen max-sm:px-4"
        >
          {links.map(({ name, ...link }) => (
            <NavLink key={name} {...link}>
              {t(name)}
            </NavLink>
          ))}
          <a
            href="/"
            className="border-y-2 border-transparent py-0.5 whitespace-nowrap text-muted hover:text-ink"
          >
            {t('paper')}
          </a>
        </nav>
        <div className="ml-auto flex items-center sm:gap-1">
          <NoticesLink unread={unread} />
          <KeyHelpButton />
          <SchemeSwitch scheme={scheme} />
          <LanguageSwitch />
          <Link href="/profile" className="text-sm text-muted hover:text-ink sm:ml-2">
            <span className="block max-w-20 truncate sm:hidden">{person.name}</span>
            <span className="max-sm:hidden">
              {t('account', { name: person.name, role: t(`role.${person.role}`) })}
            </span>
          </Link>
          <form action={signOut}>
            <button className={buttonClass('quiet', 'sm', 'max-sm:-mr-2.5')}>{t('signOut')}</button>
          </form>
        </div>
      </div>
    </header>
  )
}
