import { pairAt } from '../text/pair-at'
import type { Divisions } from '../types'

/** A name of a place as the page may print it. */
export interface PlaceName {
  name: string
  /** Codes that go by the name. */
  codes: readonly string[]
}

/** Names by their first two characters (see `pairAt`), longest first. */
export type Gazetteer = ReadonlyMap<number, readonly PlaceName[]>

const made = new WeakMap<Divisions, Map<string, Gazetteer>>()

/**
 * The names worth looking for: all names of the publication's own prefecture, and of the rest of the
 * country the official names of counties and the names of prefectures and provinces. Kept for each table and prefecture, since a page
 * takes less time than making it.
 */
export function makeGazetteer(divisions: Divisions, prefecture = ''): Gazetteer {
  const kept = made.get(divisions) ?? new Map<string, Gazetteer>()
  made.set(divisions, kept)
  const known = kept.get(prefecture)
  if (known) return known
  const home = prefecture.slice(0, 4)
  const byHead = new Map<number, PlaceName[]>()
  for (const [name, codes] of divisions.byName) {
    const own = home === '' ? [] : codes.filter((code) => code.startsWith(home))
    const wide = codes.filter(
      (code) => code.length === 6 && (divisions.byCode.get(code)?.name === name || code.endsWith('00')),
    )
    const useful = own.length > 0 ? [...new Set([...own, ...wide])] : wide
    if (useful.length === 0 || name.length < 2) continue
    const list = byHead.get(pairAt(name, 0))
    if (list) list.push({ name, codes: useful })
    else byHead.set(pairAt(name, 0), [{ name, codes: useful }])
  }
  for (const list of byHead.values()) list.sort((a, b) => b.name.length - a.name.length)
  kept.set(prefecture, byHead)
  return byHead
}
