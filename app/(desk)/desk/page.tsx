import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CreateIssueDialog } from '@/components/issues/create-issue-dialog'
import { IssueList } from '@/components/issues/issue-list'
import { Screen } from '@/components/layout/screen'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listIssues } from '@/lib/data/issues/list-issues'
import { nextIssueDate } from '@/lib/domain/next-issue-date'
import { can } from '@/lib/policies/can'
import { load } from '../load'
import { createIssueAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issues'))('title') }
}

export default async function IssuesScreen() {
  const actor = await actorOrSignIn()
  // Signing in leads here; a correspondent's desk is another one.
  if (!can(actor, 'desk.enter')) redirect('/pieces')
  const { issues, abilities, nextNumber } = await load(listIssues(actor))
  const t = await getTranslations('issues')
  const create = abilities.create && (
    <CreateIssueDialog
      action={createIssueAction}
      date={nextIssueDate(issues[0]?.date ?? null, new Date())}
      number={nextNumber}
    />
  )
  return (
    <Screen title={t('title')} actions={issues.length > 0 && create}>
      <IssueList issues={issues} create={create} />
    </Screen>
  )
}
