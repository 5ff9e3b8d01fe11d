import type { PaperArticleView } from '@/lib/data/published/paper-view'
import { articleAddress, pageAddress } from './addresses'
import { ArticleBody } from './article-body'
import { ArticleHead } from './article-head'
import { Corrections } from './corrections'
import { articleParts } from './article-parts'
import { longDate } from './dates'
import type { PaperText } from './paper-text'
import { linkTitle, pageTitle } from './titles'

/** One article, whole, with where it was printed and the way to its neighbours. */
export function ArticleView({ view, t }: { view: PaperArticleView; t: PaperText }) {
  const { article, corrections, issue, page, previous, next } = view
  const { head, parts } = articleParts(article)
  const home = pageAddress(issue.date, page.number)
  return (
    <>
      <article className="paper-article">
        <ArticleHead article={article} head={head} as="h1" t={t} />
        <p className="paper-printed" lang={t.locale}>
          <time dateTime={issue.date}>{longDate(issue.date, t.locale)}</time>
          {'　'}
          <a href={home}>{pageTitle(page, t)}</a>
        </p>
        <ArticleBody article={article} parts={parts} subheadAs="h2" t={t} />
        <Corrections corrections={corrections} t={t} />
      </article>
      <nav className="paper-neighbours" aria-label={t('articleNav')} lang={t.locale}>
        {previous && (
          <a rel="prev" href={articleAddress(previous.id)}>
            <small>‹ {t('previousArticle')}</small>
            <span lang="zh-CN">{linkTitle(previous, t)}</span>
          </a>
        )}
        <a href={home}>
          <small>{t('backToPage', { page: pageTitle(page, t) })}</small>
        </a>
        {next && (
          <a rel="next" href={articleAddress(next.id)}>
            <small>{t('nextArticle')} ›</small>
            <span lang="zh-CN">{linkTitle(next, t)}</span>
          </a>
        )}
      </nav>
    </>
  )
}
