import { useTranslations } from 'next-intl'
import type { DocumentJson } from '@/lib/editor/document-json'
import { blockText } from '@/lib/editor/document-json'

/** On a phone: why the workbench is not there, and the page to read. */
export function NarrowNotice({ content }: { content: DocumentJson }) {
  const t = useTranslations('workbench')
  return (
    <div className="wb-narrow">
      <p className="wb-banner">{t('narrow')}</p>
      <div className="wb-page">
        {content.content.map(({ attrs, content: blocks }) => (
          <article key={attrs.id} className="mb-6 border-b border-line pb-4 font-serif">
            {blocks
              .filter(({ type }) => type !== 'discarded')
              .map((block) => (
                <p key={block.attrs.id} data-role={block.type}>
                  {blockText(block)}
                </p>
              ))}
          </article>
        ))}
      </div>
    </div>
  )
}
