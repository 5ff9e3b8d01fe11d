import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { IssueDate } from '@/components/issues/issue-date'
import { Screen } from '@/components/layout/screen'
import { LikelyMatches } from '@/components/matches/likely-matches'
import { historyAddress, workAddress } from '@/components/pages/page-address'
import { PageStateBadge } from '@/components/pages/page-state-badge'
import { paperText } from '@/components/paper/paper-text'
import { ChangesSince } from '@/components/proof/changes-since'
import { Embargoes } from '@/components/proof/embargoes'
import { FollowDocument } from '@/components/proof/follow-document'
import { PageActs } from '@/components/proof/page-acts'
import { PagePreview } from '@/components/proof/page-preview'
import { PageWalk } from '@/components/proof/page-walk'
import { Preflight } from '@/components/proof/preflight'
import { previewPage } from '@/components/proof/preview-page'
import { Signatures } from '@/components/proof/signatures'
import { buttonClass } from '@/components/ui/button-class'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listMatches } from '@/lib/data/alike/list-matches'
import { getPageForProof } from '@/lib/data/pages/get-page-for-proof'
import { liftEmbargoAction, setEmbargoAction } from '@/app/(desk)/desk/published/[id]/actions'
import { load } from '../../../../../../load'
import {
  matchSubmissionAction,
  refuseMatchAction,
  unmatchSubmissionAction,
} from '../../../../../inbox/match-actions'
import { pagePlace } from '../../../../../../page-place'
import {
  answerReturnAction,
  approvePageAction,
  markPageReadyAction,
  returnPageAction,
  setWarningAsideAction,
  takeWarningBackAction,
  withdrawReadyAction,
} from './actions'

const MATCH_ACTIONS = {
  confirm: matchSubmissionAction,
  refuse: refuseMatchAction,
  undo: unmatchSubmissionAction,
}

type Props = { params: Promise<{ date: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('proof')
  return { title: t('title', { ...(await params) }) }
}

export default async function ProofScreen({ params }: Props) {
  const actor = await actorOrSignIn()
  const page = await load(getPageForProof(actor, await pagePlace(params)))
  const matches = await load(listMatches(actor, { pageId: page.pageId }))
  const t = await getTranslations('proof')
  const pages = await getTranslations('pages')
  const paper = paperText(await getLocale(), await getMessages())
  return (
    <Screen
      trail={
        <Link href={`/desk/issues/${page.date}`}>
          <IssueDate date={page.date} />
        </Link>
      }
      title={pages('title', { number: page.pageNumber, name: page.pageName })}
      facts={<PageStateBadge state={page.state} />}
      actions={
        <>
          <Link href={historyAddress(page.date, page.pageNumber)} className={buttonClass('quiet')}>
            {t('toHistory')}
          </Link>
          {page.abilities.edit && (
            <Link href={workAddress(page.date, page.pageNumber)} className={buttonClass('secondary')}>
              {t('toWork')}
            </Link>
          )}
        </>
      }
    >
      <FollowDocument documentId={page.documentId} version={page.version} />
      <PageWalk date={page.date} pageNumber={page.pageNumber} siblings={page.siblings} />
      <LikelyMatches matches={matches} actions={MATCH_ACTIONS} />
      {page.lastApproved && <ChangesSince last={page.lastApproved} content={page.content} />}
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <aside
          aria-label={t('aside')}
          className="space-y-6 lg:order-last lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
        >
          <Signatures {...page} />
          {page.state !== 'published' && (
            <Preflight
              page={page}
              actions={{ setAside: setWarningAsideAction, takeBack: takeWarningBackAction }}
            />
          )}
          {page.state !== 'published' && (
            <Embargoes
              page={page}
              actions={{ setEmbargo: setEmbargoAction, liftEmbargo: liftEmbargoAction }}
            />
          )}
          <PageActs
            pageId={page.pageId}
            hash={page.hash}
            abilities={page.abilities}
            blocked={page.blockers.length > 0}
            actions={{
              approve: approvePageAction,
              return: returnPageAction,
              answerReturn: answerReturnAction,
              markReady: markPageReadyAction,
              withdrawReady: withdrawReadyAction,
            }}
          />
        </aside>
        <PagePreview page={previewPage(page)} paper={paper} />
      </div>
    </Screen>
  )
}
