import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '@/components/imports/import-form'
import { IssueDate } from '@/components/issues/issue-date'
import { Screen } from '@/components/layout/screen'
import { Notice } from '@/components/ui/notice'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getIssue } from '@/lib/data/issues/get-issue'
import { load } from '../../../../load'
import { importPageAction, previewImportAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

export default async function ImportScreen({ params }: { params: Promise<{ date: string }> }) {
  const { date } = await params
  const issue = await load(getIssue(await actorOrSignIn(), { date }))
  const t = await getTranslations('imports')
  return (
    <Screen
      trail={
        <Link href={`/desk/issues/${issue.date}`}>
          <IssueDate date={issue.date} />
        </Link>
      }
      title={t('title')}
    >
      {issue.abilities.importPage ? (
        <ImportForm issue={issue} preview={previewImportAction} importPage={importPageAction} />
      ) : (
        <Notice tone="warn">{t('closed')}</Notice>
      )}
    </Screen>
  )
}
