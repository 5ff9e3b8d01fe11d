import type { PaperIssue } from '@/lib/data/published/paper-view'
import { pageAddress } from './addresses'
import type { PaperText } from './paper-text'
import { pageTitle } from './titles'

interface Props {
  issue: PaperIssue
  /** The page being read, or the one that holds the article being read. */
  current: number | null
  t: PaperText
}

/** The issue's pages, with the ones before and after at hand. */
export function PageNav({ issue, current, t }: Props) {
  const at = issue.pages.findIndex(({ number }) => number === current)
  const before = at > 0 ? issue.pages[at - 1] : undefined
  const after = at >= 0 ? issue.pages[at + 1] : undefined
  return (
    <nav className="paper-nav" aria-label={t('pagesOfIssue')} lang={t.locale}>
      <ul>
        {issue.pages.map((page) => (
          <li key={page.number}>
            <a
              href={pageAddress(issue.date, page.number)}
              aria-current={page.number === current ? 'page' : undefined}
            >
              {pageTitle(page, t)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {before && (
          <a rel="prev" href={pageAddress(issue.date, before.number)}>
            ‹ {t('previousPage')}
          </a>
        )}
        {after && (
          <a rel="next" href={pageAddress(issue.date, after.number)}>
            {t('nextPage')} ›
          </a>
        )}
      </p>
    </nav>
  )
}
