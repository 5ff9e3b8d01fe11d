import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { IssueDate } from '@/components/issues/issue-date'
import { Screen } from '@/components/layout/screen'
import { AddPageDialog } from '@/components/plan/add-page-dialog'
import { PlanBoard } from '@/components/plan/plan-board'
import { Notice } from '@/components/ui/notice'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getIssuePlan } from '@/lib/data/plan/get-issue-plan'
import * as actions from './actions'

type Props = { params: Promise<{ date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params
  return { title: (await getTranslations('plan'))('title', { date }) }
}

export default async function PlanScreen({ params }: Props) {
  const { date } = await params
  const plan = await load(getIssuePlan(await actorOrSignIn(), { date }))
  const t = await getTranslations('plan')
  const issues = await getTranslations('issues')
  return (
    <Screen
      trail={
        <Link href={`/desk/issues/${date}`}>
          <IssueDate date={plan.date} />
        </Link>
      }
      title={t('toPlan')}
      facts={<span className="tabular">{issues('number', { number: plan.number })}</span>}
      actions={
        plan.open && (
          <AddPageDialog issueId={plan.issueId} number={plan.nextNumber} action={actions.planPageAction} />
        )
      }
    >
      {!plan.open && <Notice className="mb-5">{t('closed')}</Notice>}
      <PlanBoard
        plan={plan}
        actions={{
          takePage: actions.takePageAction,
          releasePage: actions.releasePageAction,
          addSlot: actions.addSlotAction,
          renameSlot: actions.renameSlotAction,
          removeSlot: actions.removeSlotAction,
          emptySlot: actions.emptySlotAction,
          fillSlot: actions.fillSlotAction,
          moveSlot: actions.moveSlotAction,
        }}
      />
    </Screen>
  )
}
