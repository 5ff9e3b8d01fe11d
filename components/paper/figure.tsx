import type { PaperContributor } from '@/lib/data/published/paper-view'
import type { PaperFigure } from './article-parts'
import { BlockText } from './block-text'
import { LinkedNames } from './linked-names'
import type { PaperText } from './paper-text'

interface Props {
  figure: PaperFigure
  contributors: readonly PaperContributor[]
  t: PaperText
}

/** A picture with its caption and credit. Where its file is not there, a set frame says so. */
export function Figure({ figure: { caption, credits }, contributors, t }: Props) {
  return (
    <figure className="paper-figure">
      <div className="paper-frame">
        <span aria-hidden="true">图</span>
        <small lang={t.locale}>{t('photoMissing')}</small>
      </div>
      <figcaption>
        {caption && (
          <span className="paper-caption">
            <BlockText block={caption} />
          </span>
        )}
        {credits.map((credit, at) => (
          <span key={at} className="paper-credit">
            {'　'}
            <BlockText block={credit}>
              <LinkedNames text={credit.text} contributors={contributors} />
            </BlockText>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
