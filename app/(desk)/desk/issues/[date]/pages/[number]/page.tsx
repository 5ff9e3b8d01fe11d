import type { Metadata } from 'next'
import { Workbench } from '@/components/editor/workbench'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPageForWork } from '@/lib/data/pages/get-page-for-work'
import { getOwnKeys } from '@/lib/data/users/get-own-keys'
import { load } from '../../../../../load'
import { pagePlace } from '../../../../../page-place'
import { markPageReadyAction, pageStandingAction, withdrawReadyAction } from './actions'

type Props = { params: Promise<{ date: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, number } = await params
  return { title: `${date} · ${number}` }
}

/** The workbench of one page. */
export default async function PageScreen({ params }: Props) {
  const actor = await actorOrSignIn()
  const work = await load(getPageForWork(actor, await pagePlace(params)))
  const place = { date: work.date, number: work.pageNumber }
  return (
    <Workbench
      // Another page is another document, with an editor of its own.
      key={work.documentId}
      work={work}
      keys={await getOwnKeys(actor)}
      me={{ id: actor.id, name: actor.name }}
      actions={{
        standing: pageStandingAction.bind(null, place),
        markReady: markPageReadyAction.bind(null, place, work.pageId),
        withdrawReady: withdrawReadyAction.bind(null, place, work.pageId),
      }}
    />
  )
}
