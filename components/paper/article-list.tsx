import type { PaperList } from '@/lib/data/published/paper-view'
import { articleAddress, pageAddress } from './addresses'
import { Brief } from './brief'
import { longDate } from './dates'
import type { PaperText } from './paper-text'
import { pageTitle } from './titles'

interface Props {
  list: PaperList
  title: string
  /** Shown instead of the list where there is nothing at all. */
  empty: string
  /** The list's own address, to which `?page=` is added. */
  href: string
  t: PaperText
}

/** What was published about a county or by a contributor, newest first. */
export function ArticleList({ list, title, empty, href, t }: Props) {
  const nothing = list.total === 0 ? empty : list.items.length === 0 ? t('noMoreHere') : null
  return (
    <section className="paper-list">
      <header className="paper-title" lang={t.locale}>
        <h1>{title}</h1>
        {list.total > 0 && <p>{t('itemCount', { count: list.total })}</p>}
      </header>
      {nothing && <p lang={t.locale}>{nothing}</p>}
      {list.items.map(({ article, date, page }) => (
        <div key={article.id} className="paper-entry">
          <p lang={t.locale}>
            <time dateTime={date}>{longDate(date, t.locale)}</time>　
            <a href={pageAddress(date, page.number)}>{pageTitle(page, t)}</a>
          </p>
          <Brief article={article} href={articleAddress(article.id)} t={t} />
        </div>
      ))}
      {list.pages > 1 && <Turning list={list} href={href} t={t} />}
    </section>
  )
}

function Turning({ list: { page, pages }, href, t }: Pick<Props, 'list' | 'href' | 't'>) {
  const to = (number: number) => (number === 1 ? href : `${href}?page=${number}`)
  return (
    <nav className="paper-turning" aria-label={t('listPages')} lang={t.locale}>
      {page > 1 && (
        <a rel="prev" href={to(Math.min(page - 1, pages))}>
          ‹ {t('newer')}
        </a>
      )}
      <span>{page <= pages ? t('listPage', { page, pages }) : <a href={href}>{t('firstPage')}</a>}</span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {t('older')} ›
        </a>
      )}
    </nav>
  )
}
