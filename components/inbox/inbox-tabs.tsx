import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { Inbox, InboxFilter } from '@/lib/data/inbox/inbox-view'
import { INBOX_TABS } from '@/lib/domain/inbox-tabs'
import { inboxAddress } from './inbox-address'

/** The parts of the inbox with how many pieces each has. */
export function InboxTabs({ filter, counts }: { filter: InboxFilter; counts: Inbox['counts'] }) {
  const t = useTranslations('inbox')
  return (
    <nav aria-label={t('tabs')} className="flex flex-wrap gap-x-5 gap-y-1 border-b border-line">
      {INBOX_TABS.map((tab) => (
        <Link
          key={tab}
          href={inboxAddress({ ...filter, tab })}
          aria-current={filter.tab === tab ? 'page' : undefined}
          className={cx(
            '-mb-px border-b-2 py-1.5 whitespace-nowrap',
            filter.tab === tab ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {t(`tab.${tab}`)} <span className="tabular text-sm text-muted">{counts[tab]}</span>
        </Link>
      ))}
    </nav>
  )
}
