import type { ReactNode } from 'react'
import type { PaperIssue } from '@/lib/data/published/paper-view'
import { Masthead } from './masthead'
import { PageNav } from './page-nav'
import type { PaperText } from './paper-text'

export interface PaperDocumentProps {
  paperName: string
  /** What stands before the paper's name in the browser's tab; the name alone without it. */
  title?: string
  description: string
  /** The page's own address, absolute. */
  canonical: string
  path: string
  stylesheet: string
  /** The issue whose pages the navigation shows. */
  issue?: PaperIssue | null
  currentPage?: number | null
  article?: { publishedAt: Date }
  /** Keep it out of search engines: what is not there. */
  hidden?: boolean
  t: PaperText
  children: ReactNode
}

/** The whole HTML document of a reader's page. It holds no script: the answer's policy allows none. */
export function PaperDocument(props: PaperDocumentProps) {
  const { paperName, title, description, canonical, path, stylesheet, issue = null, t, children } = props
  const name = paperName || t('unnamed')
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <title>{title ? `${title} - ${name}` : name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        {props.hidden ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={canonical} />
            <meta property="og:url" content={canonical} />
          </>
        )}
        <meta property="og:site_name" content={name} />
        <meta property="og:title" content={title || name} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content={props.article ? 'article' : 'website'} />
        {props.article && (
          <meta property="article:published_time" content={props.article.publishedAt.toISOString()} />
        )}
        <link rel="alternate" type="application/atom+xml" href="/feed.xml" title={t('feedTitle', { name })} />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body className="paper">
        <a className="paper-skip" href="#text" lang={t.locale}>
          {t('skip')}
        </a>
        <div className="paper-sheet">
          <Masthead name={paperName} issue={issue} path={path} t={t} />
          {issue && <PageNav issue={issue} current={props.currentPage ?? null} t={t} />}
          <main id="text">{children}</main>
          <footer className="paper-footer" lang={t.locale}>
            <p lang="zh-CN">{name}</p>
            <nav aria-label={name}>
              <a href="/">{t('latest')}</a>
              <a href="/issues">{t('archive')}</a>
              <a href="/counties">{t('counties')}</a>
              <a href="/feed.xml">{t('feed')}</a>
              <a href="/desk">{t('desk')}</a>
            </nav>
          </footer>
        </div>
      </body>
    </html>
  )
}
