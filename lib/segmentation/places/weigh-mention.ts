import type { Features } from '../features/features'
import type { Divisions, Role } from '../types'
import type { Mention } from './find-mentions'

/** Where in its article a place is named. */
export interface Setting {
  role: Role
  /** Whether the block is an item of a collection (●…). */
  item: boolean
  /** How many paragraphs stand before the block. */
  bodies: number
  /** Whether a place was named in a block before. */
  named: boolean
  prefecture: string | undefined
  divisions: Divisions | undefined
}

const HEADINGS: ReadonlySet<Role> = new Set(['kicker', 'headline', 'deck'])
/** What a dateline's county weighs: less than a headline's, more than one in passing. */
const DATELINE = 3
/** The paragraphs in which a piece of a national paper says where it is, from the province down, and what that weighs. */
const INTRODUCED = 3
const TOLD = 2
const PASSING = 0.7
const SIGNED = /[。!?…”](\([^()]{2,50}\))$/
/** A meeting of the whole city is not about the county it is held in. */
const WHOLE = /(?:全市|我市|全省|我省|全国)[^。,;]{0,30}在$/
const HELD = /^[^。,;]{0,10}(?:召开|举行|举办|开幕|启动)/

/** Whether a block is of the heading, where a place says most. */
export const isHeading = (role: Role): boolean => HEADINGS.has(role)

/** What a block's place in its article makes of a place that it names. */
export function weightOfBlock({ role, item, bodies }: Pick<Setting, 'role' | 'item' | 'bodies'>): number {
  if (item) return 3.5
  if (isHeading(role)) return 8
  if (role === 'caption') return 6
  return role === 'body' && bodies === 0 ? 3.5 : PASSING
}

/**
 * How much a named place says for its county being what the article is about; 0 where it says nothing. `first`
 * where it is the first place that its fragment names.
 */
export function weighMention(
  { name, code, at, addressed }: Mention,
  { fragment: { text }, lead, signOff }: Features,
  setting: Setting,
  first: boolean,
): number {
  const { prefecture, divisions } = setting
  const county = code.slice(0, 6)
  const city = county.endsWith('00')
  const dateline = at < (lead?.length ?? 0)
  if (code.endsWith('0000') || (dateline && (city || at >= (lead?.formula.length ?? 0)))) return 0
  // Where a letter comes from says little of what it is about, unless it comes from the paper's own city.
  if (!prefecture && (signOff || at >= text.length - (SIGNED.exec(text.slice(-60))?.[1]?.length ?? 0)))
    return 0
  let weight = weightOfBlock(setting)
  if (dateline) weight = DATELINE
  else if (
    !prefecture &&
    addressed &&
    !setting.named &&
    setting.role === 'body' &&
    setting.bodies < INTRODUCED
  )
    weight = Math.max(weight, TOLD)
  weight *= first ? 1.2 : 0.8
  const full = divisions?.byCode.get(code)?.name === name || (code.length === 6 && /[县市区]$/.test(name))
  if (!full) weight *= addressed ? 0.45 : 0.7
  if (prefecture && !county.startsWith(prefecture.slice(0, 4))) weight *= 0.35
  if (city && !isHeading(setting.role)) weight *= 0.5
  const held =
    WHOLE.test(text.slice(Math.max(0, at - 40), at)) &&
    HELD.test(text.slice(at + name.length, at + name.length + 14))
  return held ? weight * 0.3 : weight
}
