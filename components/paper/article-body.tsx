import type { PaperArticle } from '@/lib/data/published/paper-view'
import type { PaperPart } from './article-parts'
import { BlockText } from './block-text'
import { Figure } from './figure'
import { LinkedNames } from './linked-names'
import type { PaperText } from './paper-text'

interface Props {
  article: PaperArticle
  parts: readonly PaperPart[]
  /** What a subhead is, one below the article's own heading. */
  subheadAs: 'h2' | 'h3'
  t: PaperText
}

/** Paragraphs, subheads, notes and pictures in reading order. */
export function ArticleBody({ article, parts, subheadAs: Subhead, t }: Props) {
  return (
    <div className="paper-body">
      {parts.map((part, at) => {
        if ('figure' in part)
          return <Figure key={at} figure={part.figure} contributors={article.contributors} t={t} />
        const { block } = part
        if (block.role === 'subhead' || block.role === 'headline')
          return (
            <Subhead key={at} className="paper-subhead">
              <BlockText block={block} />
            </Subhead>
          )
        if (block.role === 'byline')
          return (
            <p key={at} className="paper-signature">
              <BlockText block={block}>
                <LinkedNames text={block.text} contributors={article.contributors} />
              </BlockText>
            </p>
          )
        return (
          <p key={at} className={block.role === 'body' ? undefined : `paper-${block.role}`}>
            <BlockText block={block} />
          </p>
        )
      })}
    </div>
  )
}
