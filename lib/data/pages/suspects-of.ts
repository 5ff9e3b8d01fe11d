import type { Segmentation } from '@/lib/segmentation/types'
import type { SuspectView } from './page-view'

/** What an import keeps of the engine's proposal, as `proposedDocument` makes it. */
export interface StoredProposal extends Pick<Segmentation, 'articles'> {
  blockIds: string[][]
  suspects: SuspectView[]
}

/** A proposal's suspects, each join with the span that goes on there. */
export function suspectsOf({ articles, blockIds, suspects }: StoredProposal): SuspectView[] {
  const spans = new Map(
    blockIds.flatMap((ids, a) => ids.map((id, b) => [id, articles[a]?.blocks[b]?.spans ?? []] as const)),
  )
  return suspects.map((suspect) => {
    if (suspect.kind !== 'join' || !suspect.blockId) return suspect
    const goesOn = spans.get(suspect.blockId)?.[(suspect.index ?? 0) + 1]
    return goesOn ? { ...suspect, goesOn } : suspect
  })
}
