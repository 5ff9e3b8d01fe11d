import type { PaperPageView } from '@/lib/data/published/paper-view'
import { articleAddress } from './addresses'
import { ArticleBody } from './article-body'
import { ArticleHead } from './article-head'
import { articleParts } from './article-parts'
import { Brief } from './brief'
import { layOutPage, type PageLayout } from './lay-out-page'
import type { PaperText } from './paper-text'
import { PictureStory } from './picture-story'

interface Props {
  page: PaperPageView
  /** Where an article is read whole; the desk's preview has addresses of its own. */
  hrefOf?: (articleId: string) => string
  t: PaperText
}

/** One newspaper page: its lead large, pictures and briefs beside and under it, its notices at the foot. */
export function PageView({ page, hrefOf = articleAddress, t }: Props) {
  const layout = layOutPage(page.articles)
  const { photos, beside, below } = layout
  const briefs = (articles: PageLayout['beside']) =>
    articles.map((article) => <Brief key={article.id} article={article} href={hrefOf(article.id)} t={t} />)
  return (
    <>
      <div className="paper-page" data-alone={photos.length + beside.length === 0 || undefined}>
        <Lead layout={layout} hrefOf={hrefOf} t={t} />
        {photos.length + beside.length > 0 && (
          <div className="paper-beside">
            {photos.map((article) => (
              <PictureStory key={article.id} article={article} href={hrefOf(article.id)} t={t} />
            ))}
            {briefs(beside)}
          </div>
        )}
        {below.length > 0 && <div className="paper-below">{briefs(below)}</div>}
      </div>
      <Imprint editorName={page.editorName} notices={layout.notices} t={t} />
    </>
  )
}

interface LeadProps {
  layout: PageLayout
  hrefOf: (articleId: string) => string
  t: PaperText
}

function Lead({ layout: { lead, shown, more }, hrefOf, t }: LeadProps) {
  if (!lead) return null
  const href = hrefOf(lead.id)
  return (
    <article className="paper-lead">
      <ArticleHead article={lead} head={articleParts(lead).head} as="h2" href={href} t={t} />
      <ArticleBody article={lead} parts={shown} subheadAs="h3" t={t} />
      {more && (
        <p className="paper-more" lang={t.locale}>
          <a href={href}>{t('readOn')} ›</a>
        </p>
      )}
    </article>
  )
}

/** What the page says of itself: its furniture and who is responsible for it. */
function Imprint({
  editorName,
  notices,
  t,
}: Pick<PaperPageView, 'editorName'> & Pick<PageLayout, 'notices'> & { t: PaperText }) {
  if (notices.length === 0 && !editorName) return null
  return (
    <section className="paper-imprint" aria-label={t('notices')}>
      {editorName && <p lang={t.locale}>{t('responsibleEditor', { name: editorName })}</p>}
      {notices.map(({ id, blocks }) => (
        <p key={id}>{blocks.map(({ text }) => text).join('　')}</p>
      ))}
    </section>
  )
}
