import type { Metadata } from 'next'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { Screen } from '@/components/layout/screen'
import { proofAddress } from '@/components/pages/page-address'
import { paperText } from '@/components/paper/paper-text'
import { reviewAddress } from '@/components/reviews/review-address'
import { ReviewPiece } from '@/components/reviews/review-piece'
import { ReviewQueue } from '@/components/reviews/review-queue'
import { ReviewWalk } from '@/components/reviews/review-walk'
import { EmptyState } from '@/components/ui/empty-state'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPieceForReview } from '@/lib/data/reviews/get-piece-for-review'
import { listReviewQueue } from '@/lib/data/reviews/list-review-queue'
import type { WaitingReview } from '@/lib/data/reviews/review-view'
import { approvePieceAction, returnPieceAction, revertPieceChangeAction } from './actions'

type Props = { searchParams: Promise<{ piece?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reviews'))('title') }
}

const addressOf = (item: WaitingReview) =>
  item.kind === 'piece' ? reviewAddress(item.submissionId) : proofAddress(item.date, item.number)

export default async function ReviewsScreen({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const queue = await load(listReviewQueue(actor))
  // What was returned waits for the desk, and comes back by itself when the text changes.
  const mine = queue.filter((item) => item.refusal === null && !(item.kind === 'piece' && item.returned))
  const others = queue.filter((item) => !mine.includes(item))
  const asked = (await searchParams).piece
  const first = mine.find((item) => item.kind === 'piece')
  const open = typeof asked === 'string' ? asked : first?.kind === 'piece' ? first.submissionId : null
  const piece = open === null ? null : await load(getPieceForReview(actor, { submissionId: open }))
  const t = await getTranslations('reviews')
  const paper = paperText(await getLocale(), await getMessages())
  const now = new Date()
  return (
    <Screen title={t('title')} facts={t('waiting', { count: mine.length })}>
      <ReviewWalk
        addresses={[...mine, ...others].map(addressOf)}
        current={open === null ? null : reviewAddress(open)}
      />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <nav aria-label={t('queue')} className="space-y-6 lg:sticky lg:top-4">
          <section>
            <h2 className="eyebrow mb-1">{t('mine')}</h2>
            {mine.length > 0 ? (
              <ReviewQueue items={mine} current={open} label={t('mine')} now={now} />
            ) : (
              <p className="border-t border-line py-3 text-muted">{t('noneMine')}</p>
            )}
          </section>
          {others.length > 0 && (
            <section>
              <h2 className="eyebrow mb-1">{t('others')}</h2>
              <ReviewQueue items={others} current={open} label={t('others')} now={now} />
            </section>
          )}
        </nav>
        {piece ? (
          <ReviewPiece
            // A new text is a new question: nothing said about the old one stays on the screen.
            key={`${piece.submissionId} ${piece.hash}`}
            piece={piece}
            paper={paper}
            actions={{
              approve: approvePieceAction,
              return: returnPieceAction,
              revert: revertPieceChangeAction,
            }}
          />
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )}
      </div>
    </Screen>
  )
}
