import type { PaperArticle, PaperPageView } from '@/lib/data/published/paper-view'
import { articleAddress } from './addresses'
import { ArticleBody } from './article-body'
import { ArticleHead } from './article-head'
import { articleParts, type PaperPart } from './article-parts'
import { Brief } from './brief'
import { opening, textLength } from './excerpt'
import type { PaperText } from './paper-text'
import { PictureStory } from './picture-story'

/** What the lead shows of its text before it goes on at its own address, in characters. */
const LEAD_LENGTH = 720
/** Pictures and briefs that stand beside the lead; what is more stands under it. */
const BESIDE = 4

interface Props {
  page: PaperPageView
  /** Where an article is read whole; the desk's preview has addresses of its own. */
  hrefOf?: (articleId: string) => string
  t: PaperText
}

/** One newspaper page: its lead large, pictures and briefs beside it, its notices at the foot. */
export function PageView({ page, hrefOf = articleAddress, t }: Props) {
  const pieces = page.articles.filter(({ kind }) => kind !== 'notice')
  const lead = pieces.find(({ kind }) => kind === 'story') ?? pieces[0]
  const rest = pieces.filter((piece) => piece !== lead)
  const photos = rest.filter(({ kind }) => kind === 'photo')
  const stories = rest.filter(({ kind }) => kind === 'story')
  const beside = stories.slice(0, Math.max(1, BESIDE - photos.length))
  const below = stories.slice(beside.length)
  return (
    <>
      <div className="paper-page" data-alone={rest.length === 0 || undefined}>
        {lead && <Lead article={lead} href={hrefOf(lead.id)} t={t} />}
        {photos.length + beside.length > 0 && (
          <div className="paper-beside">
            {photos.map((article) => (
              <PictureStory key={article.id} article={article} href={hrefOf(article.id)} t={t} />
            ))}
            {beside.map((article) => (
              <Brief key={article.id} article={article} href={hrefOf(article.id)} t={t} />
            ))}
          </div>
        )}
        {below.length > 0 && (
          <div className="paper-below">
            {below.map((article) => (
              <Brief key={article.id} article={article} href={hrefOf(article.id)} t={t} />
            ))}
          </div>
        )}
      </div>
      <Imprint page={page} t={t} />
    </>
  )
}

function Lead({ article, href, t }: { article: PaperArticle; href: string; t: PaperText }) {
  const { head, parts } = articleParts(article)
  const shown = opening(parts, partLength, LEAD_LENGTH)
  return (
    <article className="paper-lead">
      <ArticleHead article={article} head={head} as="h2" href={href} t={t} />
      <ArticleBody article={article} parts={shown} subheadAs="h3" t={t} />
      {shown.length < parts.length && (
        <p className="paper-more" lang={t.locale}>
          <a href={href}>{t('readOn')} ›</a>
        </p>
      )}
    </article>
  )
}

/** What the page says of itself: its furniture and who is responsible for it. */
function Imprint({ page, t }: { page: PaperPageView; t: PaperText }) {
  const notices = page.articles.filter(({ kind }) => kind === 'notice')
  if (notices.length === 0 && !page.editorName) return null
  return (
    <section className="paper-imprint" aria-label={t('notices')}>
      {page.editorName && <p lang={t.locale}>{t('responsibleEditor', { name: page.editorName })}</p>}
      {notices.map(({ id, blocks }) => (
        <p key={id}>{blocks.map(({ text }) => text).join('　')}</p>
      ))}
    </section>
  )
}

const partLength = (part: PaperPart) =>
  'block' in part
    ? textLength([part.block])
    : textLength([...(part.figure.caption ? [part.figure.caption] : [])])
