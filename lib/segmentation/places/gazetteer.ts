import { pairAt } from '../text/pair-at'
import type { Divisions } from '../types'

/** A name of a place as the page may print it. */
export interface PlaceName {
  name: string
  /** Codes that go by the name. */
  codes: readonly string[]
}

/** Gives the names that may begin with a pair of characters (see `pairAt`), longest first. */
export type Gazetteer = (pair: number) => readonly PlaceName[] | undefined

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
  const gazetteer = withFilter(byHead)
  kept.set(prefecture, gazetteer)
  return gazetteer
}

const FILTER = 2 ** 16

/** Hardly any pair of a text begins a name: most are told so by one look into a table that is small and near. */
function withFilter(byHead: ReadonlyMap<number, readonly PlaceName[]>): Gazetteer {
  const known = new Uint8Array(FILTER)
  for (const pair of byHead.keys()) known[slotOf(pair)] = 1
  return (pair) => (known[slotOf(pair)] === 0 ? undefined : byHead.get(pair))
}

const slotOf = (pair: number): number => (pair ^ (pair >>> 11)) & (FILTER - 1)
