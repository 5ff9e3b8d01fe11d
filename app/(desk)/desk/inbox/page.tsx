import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { inboxQuery } from '@/components/inbox/inbox-address'
import { InboxFilterForm } from '@/components/inbox/inbox-filter'
import { InboxList } from '@/components/inbox/inbox-list'
import { InboxTabs } from '@/components/inbox/inbox-tabs'
import { SavedViews } from '@/components/inbox/saved-views'
import { Screen } from '@/components/layout/screen'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listInbox } from '@/lib/data/inbox/list-inbox'
import { listOpenPages } from '@/lib/data/inbox/list-open-pages'
import { listViews } from '@/lib/data/inbox/list-views'
import { actOnSubmissionsAction, findAlikeAction, removeViewAction, saveViewAction } from './actions'
import { inboxFilter } from './filter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inbox'))('title') }
}

export default async function InboxScreen({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const filter = inboxFilter(await searchParams)
  const [inbox, pages, views] = await load(
    Promise.all([listInbox(actor, filter), listOpenPages(actor), listViews(actor)]),
  )
  const t = await getTranslations('inbox')
  const query = inboxQuery(filter)
  return (
    <Screen title={t('title')} facts={t('waiting', { count: inbox.counts.waiting })}>
      <InboxTabs filter={filter} counts={inbox.counts} />
      <InboxFilterForm filter={filter} inbox={inbox} />
      <SavedViews views={views} query={query} actions={{ save: saveViewAction, remove: removeViewAction }} />
      <InboxList
        // Another filter is another list: nothing stays chosen.
        key={query}
        inbox={inbox}
        filter={filter}
        pages={pages}
        now={new Date()}
        actions={{ act: actOnSubmissionsAction, findAlike: findAlikeAction }}
      />
    </Screen>
  )
}
