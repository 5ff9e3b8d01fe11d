import { useTranslations } from 'next-intl'
import { SentChanges } from '@/components/reviews/sent-changes'
import type { SubmissionWay } from '@/lib/data/submissions/submission-view'
import { AttachmentList } from './attachment-list'
import { PieceText } from './piece-text'
import { WaySteps } from './way-steps'

/** What became of a piece: its steps, what was changed, and how it stands now. */
export function WayView({ way }: { way: SubmissionWay }) {
  const t = useTranslations('pieces.way')
  const text = way.now ?? way.sent?.content
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="way-steps">
        <h2 id="way-steps" className="mb-3 text-sm tracking-wider text-muted">
          {t('steps')}
        </h2>
        <WaySteps steps={way.steps} />
      </section>
      {way.sent && (
        <section aria-labelledby="way-changes">
          <h2 id="way-changes" className="mb-3 text-sm tracking-wider text-muted">
            {t('changes')}
          </h2>
          <SentChanges way={way} />
        </section>
      )}
      {way.attachments.length > 0 && (
        <section aria-labelledby="way-files">
          <h2 id="way-files" className="mb-2 text-sm tracking-wider text-muted">
            {t('attachments')}
          </h2>
          <AttachmentList attachments={way.attachments} />
        </section>
      )}
      {text && (
        <section aria-labelledby="way-text">
          <h2 id="way-text" className="mb-3 text-sm tracking-wider text-muted">
            {t('text')}
          </h2>
          <PieceText document={text} countyNames={way.countyNames} />
        </section>
      )}
    </div>
  )
}
