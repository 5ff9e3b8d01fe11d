import type { PaperArticle } from '@/lib/data/published/paper-view'
import { CountyLine } from './county-line'
import { excerpt } from './excerpt'
import type { PaperText } from './paper-text'
import { TitleText } from './title-text'
import { documentTitle } from './titles'

interface Props {
  article: PaperArticle
  href: string
  as?: 'h2' | 'h3'
  /** Characters of the beginning to show. */
  length?: number
  t: PaperText
}

/** An article on a page that another leads: county, headline and how it begins. */
export function Brief({ article, href, as: Heading = 'h2', length = 90, t }: Props) {
  const kicker = article.blocks.find(({ role }) => role === 'kicker')
  return (
    <article className="paper-brief">
      <CountyLine counties={article.counties} />
      {kicker && <p className="paper-kicker">{kicker.text}</p>}
      <Heading>
        <a href={href}>
          <TitleText text={documentTitle(article, t)} />
        </a>
      </Heading>
      <p className="paper-excerpt">{excerpt(article, length)}</p>
    </article>
  )
}
