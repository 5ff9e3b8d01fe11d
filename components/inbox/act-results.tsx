import { useTranslations } from 'next-intl'
import { BlockerList } from '@/components/errors/blocker-list'
import { useSentence } from '@/components/errors/use-sentence'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ActResult } from '@/lib/data/inbox/act-on-submissions'

/** What came of each piece, where not all went through. */
export function ActResults({ results, onClose }: { results: readonly ActResult[]; onClose: () => void }) {
  const t = useTranslations('inbox')
  const sentence = useSentence('errors')
  const refused = results.filter((one) => one.error !== null).length
  return (
    <Notice
      tone="problem"
      title={t('acts.someRefused', { refused, done: results.length - refused })}
      className="mb-4"
    >
      <ul className="mt-1">
        {results.map(({ submissionId, headline, error }) => (
          <li key={submissionId} className="border-t border-line py-1.5">
            <span className="font-serif font-semibold">{headline || t('noHeadline')}</span>{' '}
            <span className={error ? '' : 'text-good'}>
              {error ? sentence(error.code, error.values) : `✓ ${t('acts.wasDone')}`}
            </span>
            {error?.blockers && error.blockers.length > 0 && <BlockerList blockers={error.blockers} />}
          </li>
        ))}
      </ul>
      <Button size="sm" className="mt-2" onClick={onClose}>
        {t('acts.understood')}
      </Button>
    </Notice>
  )
}
