import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { IssueDate } from '@/components/issues/issue-date'
import { IssueKeys } from '@/components/issues/issue-keys'
import { PublishIssue } from '@/components/issues/publish-issue'
import { ScheduleIssue } from '@/components/issues/schedule-issue'
import { Screen } from '@/components/layout/screen'
import { LikelyMatches } from '@/components/matches/likely-matches'
import { PlanStandingLine } from '@/components/plan/plan-standing-line'
import { PageCards } from '@/components/pages/page-cards'
import { buttonClass } from '@/components/ui/button-class'
import { PublishedList } from '@/components/published/published-list'
import { EmptyState } from '@/components/ui/empty-state'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listPublishedItems } from '@/lib/data/corrections/list-published-items'
import { getIssue } from '@/lib/data/issues/get-issue'
import { listMatches } from '@/lib/data/alike/list-matches'
import { getPlanStanding } from '@/lib/data/plan/get-plan-standing'
import { load } from '../../../load'
import { matchSubmissionAction, refuseMatchAction, unmatchSubmissionAction } from '../../inbox/match-actions'
import { cancelScheduleAction, publishIssueAction, scheduleIssueAction } from './actions'

type Props = { params: Promise<{ date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).date }
}

export default async function IssueScreen({ params }: Props) {
  const { date } = await params
  const actor = await actorOrSignIn()
  const issue = await load(getIssue(actor, { date }))
  const standing = await load(getPlanStanding(actor, { issueId: issue.id }))
  const matches = await load(listMatches(actor, { issueId: issue.id }))
  const published = issue.publishedAt ? await load(listPublishedItems(actor, { issueId: issue.id })) : []
  const t = await getTranslations('issues')
  const importHref = `/desk/issues/${date}/import`
  const importLink = issue.abilities.importPage && (
    <Link href={importHref} className={buttonClass('primary')}>
      {t('import')}
    </Link>
  )
  return (
    <Screen
      trail={<Link href="/desk">{t('title')}</Link>}
      title={<IssueDate date={issue.date} />}
      facts={<span className="tabular">{t('number', { number: issue.number })}</span>}
      actions={issue.pages.length > 0 && importLink}
    >
      {issue.abilities.importPage && <IssueKeys importHref={importHref} />}
      <PlanStandingLine date={issue.date} standing={standing} />
      <LikelyMatches
        matches={matches}
        actions={{
          confirm: matchSubmissionAction,
          refuse: refuseMatchAction,
          undo: unmatchSubmissionAction,
        }}
      />
      {issue.pages.length > 0 ? (
        <PageCards date={issue.date} pages={issue.pages} />
      ) : (
        <EmptyState title={t('noPages.title')} action={importLink}>
          {t('noPages.text')}
        </EmptyState>
      )}
      <PublishIssue issue={issue} action={publishIssueAction}>
        <ScheduleIssue issue={issue} schedule={scheduleIssueAction} cancel={cancelScheduleAction} />
      </PublishIssue>
      <PublishedList items={published} timeZone={issue.timeZone} />
    </Screen>
  )
}
