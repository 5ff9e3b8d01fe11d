import { useEffect, useEffectEvent, useState } from 'react'
import type { PageStanding } from '@/lib/data/pages/page-view'
import { useDesk } from '../desk'
import { joinedBlockers } from '../page/joined-blockers'
import type { PageActions } from '../page-actions'
import { stream } from '../stream/follow-stream'

/** A page in correction is asked about when saving has been quiet for this long, in ms. */
const QUIET = 1_500

/**
 * How the page stands on the server, with what blocks it there, asked anew after saves, after colleagues' words
 * and when the window is looked at again. An edit voids a readiness, so the first save after one asks at once.
 */
export function useStanding(actions: PageActions) {
  const { work, sync, page } = useDesk()
  const [standing, setStanding] = useState<PageStanding>(work)
  const take = (next: PageStanding) => {
    setStanding(next)
    page.set({ blockers: joinedBlockers(page.get().blockers, next.blockers) })
  }
  const ask = useEffectEvent(async () => {
    // Without a connection what was known stands; the stream asks again when it is back.
    const answer = await actions.standing().catch(() => null)
    if (answer?.ok) take(answer.value)
  })
  const onSaved = useEffectEvent(() => standing.state !== 'correcting' && void ask())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let { version } = sync.status.get()
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), QUIET)
    }
    const onSight = () => document.visibilityState === 'visible' && soon()
    document.addEventListener('visibilitychange', onSight)
    const ends = [
      sync.status.subscribe(() => {
        if (sync.status.get().version === version) return
        version = sync.status.get().version
        onSaved()
        soon()
      }),
      stream().follow(work.documentId, {
        version: () => undefined,
        suspects: () => undefined,
        presence: () => undefined,
        standing: soon,
        state: (state) => state === 'open' && soon(),
      }),
    ]
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onSight)
      for (const end of ends) end()
    }
  }, [sync, work.documentId])
  return [standing, take] as const
}
