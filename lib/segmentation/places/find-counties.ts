import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { sourceOffset } from '../text/tight'
import type { ProposedCounty, Reason, SegmentOptions, Span } from '../types'
import { articleMentions } from './article-mentions'
import { makeGazetteer } from './gazetteer'
import { confirmedTerms } from './institution-terms'
import { isHeading, weighMention, weightOfBlock } from './weigh-mention'

interface Evidence {
  weight: number
  reasons: Reason[]
}

const ITEM = /^[●○■□◆◇▲△★☆]/
const MOST_REASONS = 6
/** More counties than these are a city's. */
const MANY = 3
const CITY =
  /(?:^|[^\u4e00-\u9fff]|近日|日前|连日来|由|组织|联合|在|到|向|为|对|和|与|、)(?:我市|全市|本市|市(?![场民值价面])(?:第[一二三四五六七八九十]+|委|政府|政协|人大|直|实验|中心|[\u4e00-\u9fff]{1,8}(?:局|委|办|处|院|校|中学|小学|中心|协会|联|会|支队|公司|站|馆)))/g

/** The county-level units that an article is about, or the prefecture, with what says so. */
export function findCounties(
  source: string,
  article: DraftArticle,
  features: readonly Features[],
  { divisions, prefecture, memory }: SegmentOptions,
): ProposedCounty[] {
  if (article.kind === 'notice') return []
  const found = new Map<string, Evidence>()
  const mentions =
    divisions && articleMentions(article, features, makeGazetteer(divisions, prefecture), prefecture)
  let bodies = 0
  let items = 0
  for (const { role, fragments } of article.blocks) {
    if (role === 'byline' || role === 'credit' || role === 'notice') continue
    const item = ITEM.test(features[fragments[0] ?? -1]?.fragment.text ?? '')
    if (item) items++
    const setting = { role, item, bodies, named: found.size > 0, prefecture, divisions }
    const place = weightOfBlock(setting)
    if (role === 'body') bodies++
    for (const i of fragments) {
      const one = features[i]
      if (!one) continue
      const { text, span } = one.fragment
      let first = true
      for (const mention of mentions?.get(i) ?? []) {
        const { name, code, at } = mention
        const county = code.slice(0, 6)
        const weight = weighMention(mention, one, setting, first)
        if (weight === 0) continue
        first = false
        if (add(found, county, weight))
          explain(found, county, ruleOf(code), where(source, span, at, name), {
            name,
            county: divisions?.byCode.get(county)?.name ?? county,
            where: isHeading(role) ? 'heading' : 'text',
          })
      }
      const opening = text.slice(0, 600)
      if (prefecture && opening.includes('市'))
        for (const match of opening.matchAll(CITY)) {
          const at = match.index + match[0].search(/我市|全市|本市|市/)
          const name = text.slice(at, match.index + match[0].length)
          if (add(found, prefecture, place * 0.5))
            explain(found, prefecture, 'institution-of-city', where(source, span, at, name), { name })
        }
      if (memory)
        for (const { term, at, counts } of confirmedTerms(text, memory.counties))
          for (const [code, times] of counts)
            if (add(found, code, place * Math.min(1, 0.4 + 0.2 * times)))
              explain(found, code, 'confirmed-before', where(source, span, at, term), { name: term, times })
    }
  }
  return choose(found, prefecture, items > 1)
}

/** Counts what speaks for a county; whether a reason is wanted for it, since a page may name a place ten thousand times. */
function add(found: Map<string, Evidence>, code: string, weight: number): boolean {
  const evidence = found.get(code) ?? { weight: 0, reasons: [] }
  evidence.weight += weight
  found.set(code, evidence)
  return evidence.reasons.length < MOST_REASONS
}

/** Gives a reason for a county that was counted. */
function explain(
  found: ReadonlyMap<string, Evidence>,
  code: string,
  rule: string,
  span: Span,
  values: Reason['values'],
): void {
  found.get(code)?.reasons.push({ rule, spans: [span], values })
}

/** Where a name stands in the source: `at` counts the units of the tight text. */
const where = (source: string, [start, end]: Span, at: number, name: string): Span => [
  sourceOffset(source, start, end, at),
  sourceOffset(source, start, end, at + name.length - 1) + 1,
]

/** The rule by which a text that names a division is about its county. */
function ruleOf(code: string): string {
  if (code.length > 6) return 'township-of-county'
  return code.endsWith('00') ? 'names-prefecture' : 'names-county'
}

function choose(
  found: ReadonlyMap<string, Evidence>,
  prefecture: string | undefined,
  collected: boolean,
): ProposedCounty[] {
  const counties = [...found]
    .filter(([code]) => !code.endsWith('00'))
    .sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1))
  const city = prefecture === undefined ? undefined : found.get(prefecture)
  const top = counties[0]
  const total = [...found.values()].reduce((sum, { weight }) => sum + weight, 0)
  if (!top || top[1].weight < 2) {
    if (city && city.weight >= 1.2 && prefecture) return [propose(prefecture, city, total)]
    return top && top[1].weight >= 1.4 ? [propose(...top, total)] : []
  }
  // A piece that goes through all counties is about the city.
  const least = counties.length > MANY && !collected ? 1 : 2.5
  if (city && prefecture && city.weight > top[1].weight * least) return [propose(prefecture, city, total)]
  // A piece about another city as a whole has no county of its own.
  const above = found.get(`${top[0].slice(0, 4)}00`)
  if (!prefecture && above && above.weight > top[1].weight * 1.5) return []
  const several = counties.filter(
    ([, { weight }]) => weight >= top[1].weight * (collected ? 0.3 : 0.65) && weight >= (collected ? 2 : 3),
  )
  if (several.length > MANY && prefecture && city && !collected) return [propose(prefecture, city, total)]
  return (several.length > 0 ? several : [top]).map(([code, evidence]) => propose(code, evidence, total))
}

const propose = (code: string, { weight, reasons }: Evidence, total: number): ProposedCounty => ({
  code,
  confidence: Math.min(0.99, Math.max(0.2, weight / (total + 0.5))),
  reasons,
})
