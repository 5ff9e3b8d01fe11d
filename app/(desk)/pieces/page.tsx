import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/layout/screen'
import { NewPieceButton } from '@/components/pieces/new-piece-button'
import { PieceList } from '@/components/pieces/piece-list'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listOwnSubmissions } from '@/lib/data/submissions/list-own-submissions'
import { load } from '../load'
import { createPieceAction, deleteDraftAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pieces'))('title') }
}

/** 我的稿件: one's own pieces and where they stand. */
export default async function PiecesScreen() {
  const pieces = await load(listOwnSubmissions(await actorOrSignIn()))
  const t = await getTranslations('pieces')
  const create = <NewPieceButton action={createPieceAction} />
  return (
    <Screen
      title={t('title')}
      facts={pieces.length > 0 && t('count', { count: pieces.length })}
      actions={pieces.length > 0 && create}
      width="max-w-3xl"
    >
      <PieceList pieces={pieces} create={create} deleteDraft={deleteDraftAction} />
    </Screen>
  )
}
