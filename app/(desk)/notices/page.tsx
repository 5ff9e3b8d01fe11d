import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/layout/screen'
import { NoticeList } from '@/components/notices/notice-list'
import { SeenAll } from '@/components/notices/seen-all'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listNotices } from '@/lib/data/notices/list-notices'
import { load } from '../load'
import { markNoticeReadAction, markNoticesReadAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') }
}

export default async function NoticesScreen() {
  const notices = await load(listNotices(await actorOrSignIn()))
  const t = await getTranslations('notices')
  const newest = notices.find((notice) => !notice.read)
  return (
    <Screen
      title={t('title')}
      actions={newest && <SeenAll upTo={newest.at.toISOString()} action={markNoticesReadAction} />}
    >
      <NoticeList notices={notices} markRead={markNoticeReadAction} />
    </Screen>
  )
}
