import type { Features } from '../features/features'
import type { Divisions } from '../types'
import { findMentions } from './find-mentions'
import { makeGazetteer } from './gazetteer'

/** A city's paper speaks of its city so. */
const OWN = /我市|全市|本市/g
const MASTHEAD = /([\u4e00-\u9fff]{2,8})(?:日报|晚报|晨报|都市报|商报)/
/** How often a page must say 我市, name counties, and how many of these must lie in one prefecture. */
const LEAST = 2
const LEAST_COUNTIES = 3
const SHARE = 0.6

/**
 * The prefecture whose paper a page is from, by its masthead, or by what it calls its own city and the
 * counties that it names; `undefined` where it does not show.
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
  if (own < LEAST) return undefined
  const gazetteer = makeGazetteer(divisions)
  const counties = new Map<string, Set<string>>()
  let all = 0
  for (const { fragment } of features)
    for (const { code } of findMentions(fragment.text, gazetteer)) {
      if (code === '' || code.endsWith('00')) continue
      const prefecture = `${code.slice(0, 4)}00`
      const named = counties.get(prefecture) ?? new Set()
      if (!named.has(code)) all++
      counties.set(prefecture, named.add(code))
    }
  const [top] = [...counties].sort((a, b) => b[1].size - a[1].size)
  return top && top[1].size >= LEAST_COUNTIES && top[1].size >= all * SHARE ? top[0] : undefined
}
