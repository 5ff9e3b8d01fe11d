import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import type { IssueSummary } from '@/lib/data/issues/issue-view'
import { IssueDate } from './issue-date'
import { IssuePages } from './issue-pages'
import { IssueStanding } from './issue-standing'

/** The issues, newest first, each with its pages and what is missing. */
export function IssueList({ issues, create }: { issues: readonly IssueSummary[]; create: ReactNode }) {
  const t = useTranslations('issues')
  if (issues.length === 0)
    return (
      <EmptyState title={t('empty.title')} action={create}>
        {t('empty.text')}
      </EmptyState>
    )
  return (
    <ol className="border-t border-line">
      {issues.map((issue) => (
        <li
          key={issue.id}
          className="grid grid-cols-1 gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[16rem_1fr_14rem] md:items-start"
        >
          <div>
            <h2 className="text-lg font-semibold">
              <Link
                href={`/desk/issues/${issue.date}`}
                className="decoration-1 underline-offset-4 hover:underline"
              >
                <IssueDate date={issue.date} />
              </Link>
            </h2>
            <p className="tabular text-sm text-muted">{t('number', { number: issue.number })}</p>
          </div>
          <IssuePages issue={issue} />
          <IssueStanding issue={issue} />
        </li>
      ))}
    </ol>
  )
}
