import type { PaperContributor } from '@/lib/data/published/paper-view'
import type { PaperPhoto } from '@/lib/data/published/published-content'
import { renditionFor, renditionWidths } from '@/lib/domain/photos'
import { photoAddress } from './addresses'
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
      {caption?.photo ? (
        <Picture photo={caption.photo} caption={caption.text} />
      ) : (
        <div className="paper-frame">
          <span aria-hidden="true">图</span>
          <small lang={t.locale}>{t('photoMissing')}</small>
        </div>
      )}
      <figcaption>
        {caption?.text && (
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

/** The widest that a picture is drawn, in CSS pixels. */
const WIDEST = 760

/** Our own renditions, for the browser to choose from; the size is said, so that nothing jumps when it comes. */
function Picture({
  photo: { file, width, height, alt, atDesk },
  caption,
}: {
  photo: PaperPhoto
  caption: string
}) {
  const address = (wide: number) => photoAddress(file, wide, atDesk)
  return (
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={address(renditionFor(width, WIDEST))}
      srcSet={renditionWidths(width)
        .map((wide) => `${address(wide)} ${wide}w`)
        .join(', ')}
      sizes={`(min-width: ${WIDEST + 40}px) ${WIDEST}px, 100vw`}
      width={width}
      height={height}
      alt={alt || caption}
      loading="lazy"
      decoding="async"
    />
  )
}
