import { longDate } from '@/components/paper/dates'
import type { PaperText } from '@/components/paper/paper-text'
import { isIsoDate } from '@/lib/domain/issue-date'
import type { NotFound } from '@/lib/errors'

/** What was not found, and where to look instead. */
export function notFoundSentence({ code, values }: NotFound, t: PaperText): string {
  const date = String(values.date ?? '')
  switch (code) {
    case 'published-issue-not-found':
      return isIsoDate(date) ? t('noSuchIssue', { date: longDate(date, t.locale) }) : t('notFound')
    case 'published-page-not-found':
      return isIsoDate(date)
        ? t('noSuchPage', { date: longDate(date, t.locale), number: values.number ?? '' })
        : t('notFound')
    case 'published-article-not-found':
      return t('noSuchArticle')
    case 'county-not-found':
      return t('noSuchCounty', { code: values.code ?? '' })
    case 'contributor-not-found':
      return t('noSuchContributor', { name: values.name ?? '' })
    default:
      return t('notFound')
  }
}
