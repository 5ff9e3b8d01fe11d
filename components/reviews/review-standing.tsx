import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { PieceForReview } from '@/lib/data/reviews/review-view'
import { reviewAddress } from './review-address'
import { ReviewLevels } from './review-levels'

/** How far a piece's reviews have come, beside it, with the way to them. */
export function ReviewStanding({
  piece,
}: {
  piece: Pick<PieceForReview, 'submissionId' | 'levels' | 'next'>
}) {
  const t = useTranslations('reviews')
  return (
    <section aria-labelledby="review-standing">
      <h2 id="review-standing" className="mb-2 font-serif text-lg font-semibold">
        {t('title')}
      </h2>
      <ReviewLevels levels={piece.levels} next={piece.next} />
      <Link href={reviewAddress(piece.submissionId)} className="underline underline-offset-4">
        {t('toReview')}
      </Link>
    </section>
  )
}
