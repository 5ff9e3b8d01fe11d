import type { Features } from '../features/features'
import type { Divisions } from '../types'
import { findMentions } from './find-mentions'
import { makeGazetteer } from './gazetteer'

/** A city's paper speaks of its city so. */
const OWN = /我市|全市|本市/g
const MASTHEAD = /([\u4e00-\u9fff]{2,8})(?:日报|晚报|晨报|都市报|商报)/
/** How many counties a page must name, and what share of them must lie in one prefecture. */
const LEAST_COUNTIES = 3
const SHARE_ALONE = 0.8
/** A lesser share is enough for a page that says 我市 so often. */
const LEAST = 2
const SHARE = 0.6

/**
 * The prefecture whose paper a page is from, by its masthead, or by the counties that it names and what it
 * calls its own city; `undefined` where it does not show.
 */
export function inferPrefecture(features: readonly Features[], divisions: Divisions): string | undefined {
  const masthead = features.find(
    ({ furniture, fragment }) => furniture === 'page' && /报/.test(fragment.text),
  )
  return readMasthead(masthead?.fragment.text ?? '', divisions) ?? mostNamed(features, divisions)
}

/** The city whose daily it is; a province's goes by the same name as its namesake city (吉林日报). */
function readMasthead(text: string, { byName }: Divisions): string | undefined {
  const name = MASTHEAD.exec(text.slice(0, 200))?.[1] ?? ''
  for (let from = 0; from + 2 <= name.length; from++) {
    const codes = byName.get(name.slice(from))?.filter((code) => code.length === 6 && code.endsWith('00'))
    if (codes?.length === 1 && !codes[0]?.endsWith('0000')) return codes[0]
  }
  return undefined
}

function mostNamed(features: readonly Features[], divisions: Divisions): string | undefined {
  const own = features.reduce((sum, { fragment }) => sum + (fragment.text.match(OWN)?.length ?? 0), 0)
  const gazetteer = makeGazetteer(divisions)
  // A name that several prefectures have (铁东区) speaks for each of them.
  const named = new Map<string, Set<string>>()
  const all = new Set<string>()
  for (const { fragment } of features)
    for (const { name, code, codes } of findMentions(fragment.text, gazetteer))
      for (const county of code === '' ? codes : [code]) {
        if (county.endsWith('00')) continue
        const prefecture = `${county.slice(0, 4)}00`
        const names = named.get(prefecture) ?? new Set()
        named.set(prefecture, names.add(name))
        all.add(name)
      }
  const [top] = [...named].sort((a, b) => b[1].size - a[1].size)
  const share = own < LEAST ? SHARE_ALONE : SHARE
  return top && top[1].size >= LEAST_COUNTIES && top[1].size >= all.size * share ? top[0] : undefined
}
