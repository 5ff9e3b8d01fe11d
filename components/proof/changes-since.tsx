import { useFormatter, useTranslations } from 'next-intl'
import { documentDiff } from '@/lib/editor/document-diff'
import type { PageForProof } from '@/lib/data/pages/page-view'
import { ArticleChanges } from './article-changes'

interface Props {
  last: NonNullable<PageForProof['lastApproved']>
  content: PageForProof['content']
}

/** What changed since the page was last signed: what a second signature is about. */
export function ChangesSince({ last, content }: Props) {
  const t = useTranslations('proof.changes')
  const when = useFormatter().dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' })
  const articles = documentDiff(last.content, content)
  return (
    <section
      aria-labelledby="changes"
      className="mb-6 rounded-md border border-warn/50 bg-warn-wash px-5 py-4"
    >
      <h2 id="changes" className="font-semibold">
        {t('title', { by: last.by, at: when })}
      </h2>
      <ArticleChanges articles={articles} linked />
    </section>
  )
}
