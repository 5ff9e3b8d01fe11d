import { useFormatter, useTranslations } from 'next-intl'
import type { IssueSummary } from '@/lib/data/issues/issue-view'

/** In a sentence: published when, or what is missing. */
export function IssueStanding({ issue }: { issue: IssueSummary }) {
  const t = useTranslations('issues.standing')
  const format = useFormatter()
  const missing = (['correcting', 'ready'] as const).flatMap((state) => {
    const count = issue.pages.filter((page) => page.state === state).length
    return count > 0 ? [t(state, { count })] : []
  })
  const text = issue.publishedAt
    ? t('published', { at: format.dateTime(issue.publishedAt, { dateStyle: 'medium', timeStyle: 'short' }) })
    : issue.pages.length === 0
      ? t('empty')
      : missing.join(' · ') || t('complete')
  return <p className="text-sm text-muted md:text-right">{text}</p>
}
