import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { HistoryList } from '@/components/history/history-list'
import { HistoryShown } from '@/components/history/history-shown'
import { IssueDate } from '@/components/issues/issue-date'
import { Screen } from '@/components/layout/screen'
import { workAddress } from '@/components/pages/page-address'
import { buttonClass } from '@/components/ui/button-class'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPageHistory } from '@/lib/data/history/get-page-history'
import { load } from '../../../../../../load'
import { pagePlace } from '../../../../../../page-place'
import { restoreVersionAction } from './actions'

type Props = {
  params: Promise<{ date: string; number: string }>
  searchParams: Promise<{ version?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title', { ...(await params) }) }
}

export default async function HistoryScreen({ params, searchParams }: Props) {
  const actor = await actorOrSignIn()
  const { version } = await searchParams
  const asked = typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : undefined
  const page = await load(getPageHistory(actor, { ...(await pagePlace(params)), version: asked }))
  const t = await getTranslations('history')
  const pages = await getTranslations('pages')
  return (
    <Screen
      trail={
        <Link href={`/desk/issues/${page.date}`}>
          <IssueDate date={page.date} />
        </Link>
      }
      title={pages('title', { number: page.pageNumber, name: page.pageName })}
      facts={t('heading')}
      actions={
        <Link href={workAddress(page.date, page.pageNumber)} className={buttonClass('secondary')}>
          {t('toWork')}
        </Link>
      }
    >
      <p className="mb-6 text-muted">{t('lead')}</p>
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <HistoryList entries={page.entries} version={page.version} shown={page.shown?.entry ?? null} />
        <HistoryShown page={page} restore={restoreVersionAction} />
      </div>
    </Screen>
  )
}
