import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'

export type ListName = 'terms' | 'offices'

/** Which of the newsroom's lists is shown; each has an address. */
export function ListTabs({ list }: { list: ListName }) {
  const t = useTranslations('lists')
  return (
    <nav aria-label={t('title')} className="mb-4 flex gap-5 border-b border-line">
      {(['terms', 'offices'] as const).map((name) => (
        <Link
          key={name}
          href={`/desk/terms?list=${name}`}
          aria-current={name === list ? 'page' : undefined}
          className={cx(
            '-mb-px border-b-2 py-1.5',
            name === list ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {t(`tabs.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
