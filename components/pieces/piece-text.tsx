import { useTranslations } from 'next-intl'
import './piece-text.css'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import { renditionFor } from '@/lib/domain/photos'

interface Props {
  document: DocumentJson
  countyNames: Record<string, string>
}

/** A piece to read, as its blocks stand. */
export function PieceText({ document, countyNames }: Props) {
  const t = useTranslations('pieces')
  return document.content.map(({ attrs, content }) => (
    <article key={attrs.id} className="piece-text rounded-md border border-line bg-sheet px-4 py-5 sm:px-8">
      {content
        .filter(({ type }) => type !== 'discarded')
        .map((block) => (
          <div key={block.attrs.id}>
            {block.attrs.photo && (
              // Our own renditions: the framework's image route is not used.
              // eslint-disable-next-line @next/next/no-img-element
              <img
                className="piece-photo"
                src={`/api/photos/${block.attrs.photo.file}/${renditionFor(block.attrs.photo.width, 900)}`}
                width={block.attrs.photo.width}
                height={block.attrs.photo.height}
                alt={block.attrs.photo.alt || blockText(block)}
              />
            )}
            {blockText(block) !== '' && <p data-role={block.type}>{blockText(block)}</p>}
          </div>
        ))}
      {attrs.counties.length > 0 && (
        <p className="mt-4 border-t border-line pt-2 font-sans text-sm text-muted">
          {t('countyLine', { names: attrs.counties.map(({ code }) => countyNames[code] ?? code).join('、') })}
        </p>
      )}
    </article>
  ))
}
