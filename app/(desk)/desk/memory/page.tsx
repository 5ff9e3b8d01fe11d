import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { Screen } from '@/components/layout/screen'
import { MemoryFilter } from '@/components/memory/memory-filter'
import { MemoryTable } from '@/components/memory/memory-table'
import { EmptyState } from '@/components/ui/empty-state'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listMemory } from '@/lib/data/memory/list-memory'
import { forgetMemory } from './actions'

type Props = { searchParams: Promise<{ words?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('memory'))('title') }
}

export default async function MemoryPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const { words } = await searchParams
  const asked = typeof words === 'string' ? words : ''
  const entries = await load(listMemory(actor, { words: asked }))
  const t = await getTranslations('memory')
  return (
    <Screen title={t('title')} facts={t('count', { count: entries.length })}>
      <p className="mb-6 max-w-prose text-muted">{t('lead')}</p>
      <MemoryFilter words={asked} />
      {entries.length > 0 ? (
        <MemoryTable entries={entries} forget={forgetMemory} />
      ) : (
        <EmptyState title={t('none')}>{asked ? t('noneFound') : t('noneText')}</EmptyState>
      )}
    </Screen>
  )
}
