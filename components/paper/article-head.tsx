import type { ElementType, ReactNode } from 'react'
import type { PaperArticle, PaperBlock } from '@/lib/data/published/paper-view'
import { BlockText } from './block-text'
import { CountyLine } from './county-line'
import { LinkedNames } from './linked-names'
import type { PaperText } from './paper-text'
import { TitleText } from './title-text'
import { kindTitle } from './titles'

interface Props {
  article: PaperArticle
  /** The article's leading kicker, headline, deck and byline blocks. */
  head: readonly PaperBlock[]
  as: 'h1' | 'h2'
  /** Where the headline leads, on a page that does not hold the whole article. */
  href?: string
  t: PaperText
}

/** County line, then kicker, headline and deck in the order printed, then who wrote it. */
export function ArticleHead({ article, head, as: Heading, href, t }: Props) {
  const titled = head.some(({ role }) => role === 'headline')
  const bylines = head.filter(({ role }) => role === 'byline')
  const link = (children: ReactNode) => (href ? <a href={href}>{children}</a> : children)
  return (
    <header className="paper-head">
      <CountyLine counties={article.counties} />
      <hgroup>
        {!titled && <Untitled as={Heading}>{link(kindTitle(article.kind, t))}</Untitled>}
        {head.map((block, at) =>
          block.role === 'headline' && at === head.findIndex(({ role }) => role === 'headline') ? (
            <Heading key={at} className="paper-headline">
              {link(
                <BlockText block={block}>
                  <TitleText text={block.text} />
                </BlockText>,
              )}
            </Heading>
          ) : block.role !== 'byline' ? (
            <p key={at} className={`paper-${block.role === 'headline' ? 'headline' : block.role}`}>
              <BlockText block={block} />
            </p>
          ) : null,
        )}
      </hgroup>
      {bylines.map((block, at) => (
        <p key={at} className="paper-byline">
          <BlockText block={block}>
            <LinkedNames text={block.text} contributors={article.contributors} />
          </BlockText>
        </p>
      ))}
      {!article.blocks.some(({ role }) => role === 'byline') && <Writers article={article} t={t} />}
    </header>
  )
}

/** A piece without a headline of its own is named by its kind, in small type. */
function Untitled({ as: Heading, children }: { as: ElementType; children: ReactNode }) {
  return <Heading className="paper-untitled">{children}</Heading>
}

/** Who wrote a story that names them inside its first paragraph. A picture's credit stands under it. */
function Writers({ article, t }: { article: PaperArticle; t: PaperText }) {
  const writers = article.contributors.filter(({ role }) => role !== 'photographer')
  if (writers.length === 0) return null
  return (
    <p className="paper-byline">
      {writers.map((writer, at) => (
        <span key={at} className="paper-writer">
          {(writer.title || t(writer.role)) + '　'}
          <LinkedNames text={writer.name} contributors={[writer]} />
        </span>
      ))}
    </p>
  )
}
