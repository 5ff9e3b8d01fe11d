import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/layout/screen'
import { EventTable } from '@/components/record/event-table'
import { RecordFilter } from '@/components/record/record-filter'
import { RecordPages } from '@/components/record/record-pages'
import { EmptyState } from '@/components/ui/empty-state'
import { buttonClass } from '@/components/ui/button-class'
import { Notice } from '@/components/ui/notice'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listEvents } from '@/lib/data/events/list-events'
import { verifyEventChain } from '@/lib/data/events/verify-event-chain'
import { load } from '../../load'
import { recordFilter } from './filter'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('record'))('title') }
}

export default async function RecordScreen({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const filter = recordFilter(await searchParams)
  const [list, chain] = await Promise.all([load(listEvents(actor, filter)), load(verifyEventChain(actor))])
  const t = await getTranslations('record')
  return (
    <Screen
      title={t('title')}
      facts={chain.whole && <span className="text-good">✓ {t('whole')}</span>}
      actions={
        <a href="/api/record" download className={buttonClass('secondary')}>
          {t('export')}
        </a>
      }
    >
      {!chain.whole && (
        <Notice tone="problem" title={t('brokenTitle', { seq: chain.brokenAt })} className="mb-5">
          {t('brokenText')}
        </Notice>
      )}
      <RecordFilter filter={filter} verbs={list.verbs} actors={list.actors} />
      {list.events.length > 0 ? (
        <EventTable events={list.events} />
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <RecordPages filter={filter} next={list.next} />
    </Screen>
  )
}
