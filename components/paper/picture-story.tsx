import type { PaperArticle } from '@/lib/data/published/paper-view'
import { ArticleBody } from './article-body'
import { articleParts } from './article-parts'
import { CountyLine } from './county-line'
import type { PaperText } from './paper-text'
import { kindTitle } from './titles'

/** A picture story on a page: the picture whole, its headline if it has one. */
export function PictureStory({ article, href, t }: { article: PaperArticle; href: string; t: PaperText }) {
  const { parts } = articleParts(article)
  return (
    <article className="paper-picture">
      <CountyLine counties={article.counties} />
      <h2 className={article.headline ? undefined : 'paper-untitled'}>
        <a href={href}>{article.headline || kindTitle(article.kind, t)}</a>
      </h2>
      <ArticleBody article={article} parts={parts} subheadAs="h3" t={t} />
    </article>
  )
}
