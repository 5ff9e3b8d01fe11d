import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { proofAddress, workAddress } from '@/components/pages/page-address'
import { PageStateBadge } from '@/components/pages/page-state-badge'
import type { IssueSummary } from '@/lib/data/issues/issue-view'

/** The pages of an issue on a line, each with its state, leading to where it is worked on next. */
export function IssuePages({ issue }: { issue: IssueSummary }) {
  const t = useTranslations('pages')
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
      {issue.pages.map(({ id, number, name, state }) => (
        <li key={id} className="flex items-center gap-1.5">
          <Link
            href={(state === 'correcting' ? workAddress : proofAddress)(issue.date, number)}
            className="tabular underline decoration-line-strong/60 underline-offset-4 hover:decoration-ink"
          >
            {t('title', { number, name })}
          </Link>
          <PageStateBadge state={state} />
        </li>
      ))}
    </ul>
  )
}
