import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { AlikePieces } from '@/components/inbox/alike-pieces'
import { PieceActs } from '@/components/inbox/piece-acts'
import { PieceStateBadge } from '@/components/inbox/piece-state-badge'
import { Screen } from '@/components/layout/screen'
import { LikelyMatches } from '@/components/matches/likely-matches'
import { MatchedNotice } from '@/components/matches/matched-notice'
import { AttachmentList } from '@/components/pieces/attachment-list'
import { DeskEditor } from '@/components/pieces/desk-editor'
import { PieceText } from '@/components/pieces/piece-text'
import { WaySteps } from '@/components/pieces/way-steps'
import { CompareVersions } from '@/components/reviews/compare-versions'
import { ReviewStanding } from '@/components/reviews/review-standing'
import { SentChanges } from '@/components/reviews/sent-changes'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPieceAtDesk } from '@/lib/data/inbox/get-piece-at-desk'
import { listOpenPages } from '@/lib/data/inbox/list-open-pages'
import { findPieceForReview } from '@/lib/data/reviews/find-piece-for-review'
import { compareVersions } from '@/lib/data/submissions/compare-versions'
import { suggestFactsAction } from '../../../pieces/actions'
import { actOnSubmissionsAction } from '../../inbox/actions'
import { matchSubmissionAction, refuseMatchAction, unmatchSubmissionAction } from '../../inbox/match-actions'
import { revertPieceChangeAction } from '../../reviews/actions'

type Props = {
  params: Promise<{ id: string }>
  /** The two versions to compare, by their ids. */
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inbox'))('piece.title') }
}

/** One piece at the desk: its text, what was sent and what stands, its way, and what can be done. */
export default async function DeskPieceScreen({ params, searchParams }: Props) {
  const { id } = await params
  const asked = await searchParams
  const one = (name: string) => [asked[name]].flat()[0]
  const actor = await actorOrSignIn()
  const [at, pages, review, versions] = await load(
    Promise.all([
      getPieceAtDesk(actor, { submissionId: id }),
      listOpenPages(actor),
      findPieceForReview(actor, { submissionId: id }),
      compareVersions(actor, { submissionId: id, from: one('from'), to: one('to') }),
    ]),
  )
  const { piece, way, writing, alike, matches, matched } = at
  const t = await getTranslations('inbox')
  const reviews = await getTranslations('reviews')
  const text = way.now ?? way.sent?.content
  const matchActions = {
    confirm: matchSubmissionAction,
    refuse: refuseMatchAction,
    undo: unmatchSubmissionAction,
  }
  return (
    <Screen
      trail={<Link href="/desk/inbox">{t('title')}</Link>}
      title={piece.headline || t('noHeadline')}
      facts={
        <span className="flex flex-wrap items-baseline gap-3">
          {piece.unit ? t('by', { author: piece.author, unit: piece.unit }) : piece.author}
          <PieceStateBadge state={piece.state} />
          {piece.page && (
            <Link
              href={`/desk/issues/${piece.page.date}/pages/${piece.page.number}`}
              className="underline underline-offset-4"
            >
              {t('onPage', piece.page)}
            </Link>
          )}
        </span>
      }
    >
      <PieceActs piece={piece} pages={pages} act={actOnSubmissionsAction} />
      {matched && <MatchedNotice submissionId={piece.submissionId} undo={unmatchSubmissionAction} />}
      <LikelyMatches matches={matches} actions={matchActions} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 space-y-8">
          {writing ? (
            <DeskEditor
              key={writing.documentId}
              piece={writing}
              me={{ id: actor.id, name: actor.name }}
              suggestFacts={suggestFactsAction.bind(null, id)}
            />
          ) : (
            text && <PieceText document={text} countyNames={way.countyNames} />
          )}
          {way.sent && (
            <section aria-labelledby="piece-changes">
              <h2 id="piece-changes" className="mb-2 font-serif text-lg font-semibold">
                {t('piece.changes')}
              </h2>
              <SentChanges way={way} desk={{ review, revert: revertPieceChangeAction }} />
            </section>
          )}
          <section aria-labelledby="piece-versions">
            <h2 id="piece-versions" className="mb-2 font-serif text-lg font-semibold">
              {reviews('versions.title')}
            </h2>
            <CompareVersions compared={versions} review={review} revert={revertPieceChangeAction} />
          </section>
          {alike.length > 0 && (
            <section aria-labelledby="piece-alike" className="rounded-md border border-seal/50 px-4 py-3">
              <h2 id="piece-alike" className="mb-2 font-serif text-lg font-semibold">
                {t('alike.title')}
              </h2>
              <AlikePieces pieces={alike} />
            </section>
          )}
        </div>
        <aside aria-label={t('piece.aside')} className="space-y-6">
          {way.attachments.length > 0 && (
            <section aria-labelledby="piece-files">
              <h2 id="piece-files" className="mb-2 font-serif text-lg font-semibold">
                {t('piece.files')}
              </h2>
              <AttachmentList attachments={way.attachments} />
            </section>
          )}
          {review && <ReviewStanding piece={review} />}
          <section aria-labelledby="piece-way">
            <h2 id="piece-way" className="mb-3 font-serif text-lg font-semibold">
              {t('piece.way')}
            </h2>
            <WaySteps steps={way.steps} />
          </section>
        </aside>
      </div>
    </Screen>
  )
}
