import type { SuspectView } from '@/lib/data/pages/page-view'
import type { Outline } from '../page/outline'

type Place = Pick<SuspectView, 'articleId' | 'blockId' | 'index'>

/** For each place where something goes on, by where that begins in the source: the block, and which of its joins. */
export function joinPlaces({ articles }: Outline): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>()
  for (const { attrs, blocks } of articles)
    for (const { id, source } of blocks)
      source
        ?.slice(1)
        .forEach(([start], index) => places.set(start, { articleId: attrs.id, blockId: id, index }))
  return places
}

/**
 * A suspect where it stands now. A join is known by what goes on there: another cut or join gives it another block
 * or number. Null where nothing goes on there any more.
 */
export function locateSuspect(suspect: SuspectView, places: ReadonlyMap<number, Place>): SuspectView | null {
  if (suspect.kind !== 'join' || !suspect.goesOn) return suspect
  const place = places.get(suspect.goesOn[0])
  return place ? { ...suspect, ...place } : null
}
