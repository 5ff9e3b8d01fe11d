import { pairAt } from '../text/pair-at'
import { isVague } from '../short-forms'
import type { Divisions } from '../types'

/** A name of a place as the page may print it. */
export interface PlaceName {
  name: string
  /** Codes that go by the name wherever it stands; none where it needs a larger division before it. */
  codes: readonly string[]
  /** Codes that it may mean right behind a larger division (安徽金寨, 陕西户县). */
  inside: readonly string[]
}

/** Gives the names that may begin with a pair of characters (see `pairAt`), longest first. */
export type Gazetteer = (pair: number) => readonly PlaceName[] | undefined

const made = new WeakMap<Divisions, Map<string, Gazetteer>>()

/**
 * The names worth looking for: all names of the publication's own prefecture, and of the rest of the country
 * the names of prefectures and provinces and the full names of counties, those of today and former ones; their
 * short forms only behind a larger division. Kept for each table and prefecture, since a page takes less time
 * than making it.
 */
export function makeGazetteer(divisions: Divisions, prefecture = ''): Gazetteer {
  const kept = made.get(divisions) ?? new Map<string, Gazetteer>()
  made.set(divisions, kept)
  const known = kept.get(prefecture)
  if (known) return known
  const home = prefecture.slice(0, 4)
  const byHead = new Map<number, PlaceName[]>()
  for (const [name, all] of divisions.byName) {
    const own = home === '' ? [] : all.filter((code) => code.startsWith(home))
    const inside = all.filter((code) => code.length === 6)
    const alone = inside.filter((code) => standsAlone(name, code, divisions))
    const codes =
      own.length > 0 && !isShortFormer(name, own, divisions) ? [...new Set([...own, ...alone])] : alone
    if ((codes.length === 0 && inside.length === 0) || name.length < 2) continue
    const list = byHead.get(pairAt(name, 0))
    if (list) list.push({ name, codes, inside })
    else byHead.set(pairAt(name, 0), [{ name, codes, inside }])
  }
  for (const list of byHead.values()) list.sort((a, b) => b.name.length - a.name.length)
  const gazetteer = withFilter(byHead)
  kept.set(prefecture, gazetteer)
  return gazetteer
}

/** Whether a name of a division elsewhere is taken without a larger one before it. */
function standsAlone(name: string, code: string, { byCode }: Divisions): boolean {
  if (code.endsWith('00')) return true
  if (byCode.get(code)?.name === name) return !isVague(name)
  return name.length > 2 && /[县市区]$/.test(name)
}

/** A former name of two characters stands in the middle of other words too: 召|开县, 到|达县. */
const isShortFormer = (name: string, codes: readonly string[], { byCode }: Divisions): boolean =>
  name.length === 2 && name.endsWith('县') && codes.every((code) => byCode.get(code)?.name !== name)

const FILTER = 2 ** 16

/** Hardly any pair of a text begins a name: most are told so by one look into a table that is small and near. */
function withFilter(byHead: ReadonlyMap<number, readonly PlaceName[]>): Gazetteer {
  const known = new Uint8Array(FILTER)
  for (const pair of byHead.keys()) known[slotOf(pair)] = 1
  return (pair) => (known[slotOf(pair)] === 0 ? undefined : byHead.get(pair))
}

const slotOf = (pair: number): number => (pair ^ (pair >>> 11)) & (FILTER - 1)
