import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import type { PageSummary } from '@/lib/data/issues/issue-view'
import type { IsoDate } from '@/lib/domain/issue-date'
import { proofAddress, workAddress } from './page-address'
import { PageStateBadge } from './page-state-badge'

/** One page: what leads it, how far it is and who had it in hand. */
export function PageCard({ date, page }: { date: IsoDate; page: PageSummary }) {
  const t = useTranslations('pages')
  const { number, name, state } = page
  const people = [
    page.editorName && t('editor', { name: page.editorName }),
    page.readyBy && t('readyBy', { name: page.readyBy }),
    page.approvedBy && t('signedBy', { name: page.approvedBy }),
  ].filter(Boolean)
  return (
    <li className="flex min-h-56 flex-col rounded-sm border border-line bg-sheet p-4 shadow-sheet">
      <div className="flex items-center justify-between gap-2 border-b border-ink pb-2">
        <h2 className="tabular font-semibold">{t('title', { number, name })}</h2>
        <PageStateBadge state={state} />
      </div>
      <p className="mt-3 line-clamp-3 font-serif text-lg leading-snug font-semibold">
        {page.lead ?? t('noLead')}
      </p>
      <p className="mt-2 text-sm text-muted">{t('articles', { count: page.articleCount })}</p>
      <ul className="mt-2 text-sm text-muted">
        {people.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="mt-auto flex gap-2 pt-4">
        {state !== 'published' && (
          <Link
            href={workAddress(date, number)}
            className={buttonClass(state === 'correcting' ? 'primary' : 'secondary', 'sm')}
          >
            {t('correct')}
          </Link>
        )}
        <Link
          href={proofAddress(date, number)}
          className={buttonClass(state === 'ready' ? 'primary' : 'secondary', 'sm')}
        >
          {t('proof')}
        </Link>
      </div>
    </li>
  )
}
