import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/layout/screen'
import { PieceActs } from '@/components/pieces/piece-acts'
import { PieceStateBadge } from '@/components/pieces/piece-state-badge'
import { WayView } from '@/components/pieces/way-view'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getSubmissionWay } from '@/lib/data/submissions/get-submission-way'
import { load } from '../../load'
import { withdrawPieceAction } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pieces'))('way.title') }
}

/** One piece with its whole way. */
export default async function PieceScreen({ params }: Props) {
  const way = await load(getSubmissionWay(await actorOrSignIn(), { submissionId: (await params).id }))
  const t = await getTranslations('pieces')
  return (
    <Screen
      trail={<Link href="/pieces">{t('title')}</Link>}
      title={way.headline || t('untitled')}
      facts={<PieceStateBadge state={way.state} published={way.steps.some((s) => s.kind === 'published')} />}
      actions={<PieceActs id={way.id} abilities={way.abilities} withdraw={withdrawPieceAction} />}
      width="max-w-3xl"
    >
      <WayView way={way} />
    </Screen>
  )
}
