import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/errors/form-answer'
import type { PieceForReview } from '@/lib/data/reviews/review-view'
import type { SubmissionWay } from '@/lib/data/submissions/submission-view'
import { PieceChanges } from './piece-changes'

interface Props {
  way: Pick<SubmissionWay, 'id' | 'now' | 'changes'>
  /** With it the desk takes single changes back, where it may write. */
  desk?: {
    review: PieceForReview | null
    revert: (previous: unknown, form: FormData) => Promise<FormAnswer>
  }
}

/** From what was sent to what stands; the author reads, the desk can take a change back. */
export function SentChanges({ way, desk }: Props) {
  const t = useTranslations('reviews.changes')
  if (way.now === null) return <p className="text-muted">{t('gone')}</p>
  if (way.changes.length === 0) return <p className="text-muted">{t(desk ? 'asSent' : 'asYouSent')}</p>
  const review = desk?.review?.abilities.edit && desk.review.sent ? desk.review : null
  return (
    <div className="rounded-md border border-line bg-sheet px-4 py-2">
      {review && <p className="pt-1 text-sm text-muted">{t('revertHint')}</p>}
      <PieceChanges
        changes={way.changes}
        {...(desk &&
          review && {
            revert: {
              action: desk.revert,
              values: { submissionId: way.id, hash: review.hash, baseline: 'sent' },
            },
          })}
      />
    </div>
  )
}
