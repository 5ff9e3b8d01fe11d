import { pairAt } from '../text/pair-at'
import type { Gazetteer, PlaceName } from './gazetteer'

/** A place named in a text. */
export interface Mention {
  name: string
  /** Six or nine digits: the division that is meant; empty where nothing by the name's side tells it. */
  code: string
  /** The divisions that go by the name. */
  codes: readonly string[]
  /** Units of the text where the name begins. */
  at: number
  /** A larger division stands right before it (某省某市某县). */
  addressed: boolean
}

/** What follows a short form that is no place: 湖北|公安厅. */
const NO_PLACE = /^(?:厅|局|机关|部门|系统|干警|民警)/

/**
 * The places a text names, longest names first at each place. An ambiguous name is settled by a larger
 * division named right before it (沈阳市铁西区), then by the publication's prefecture; one that neither
 * settles is left open.
 */
export function findMentions(text: string, gazetteer: Gazetteer, prefecture = ''): Mention[] {
  const home = prefecture.slice(0, 4)
  const mentions: Mention[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const names = gazetteer(pairAt(text, at))
    if (!names) continue
    const last = mentions.at(-1)
    const larger = last && last.at + last.name.length === at ? last.code : ''
    const mention = readAt(text, at, names, larger, home)
    if (!mention) continue
    at += mention.name.length - 1
    if (!(mention.name.length === 2 && /[路街]/.test(text.charAt(at + 1)))) mentions.push(mention)
  }
  return mentions
}

/** The longest of some names that stands at a place and means something there. */
function readAt(
  text: string,
  at: number,
  names: readonly PlaceName[],
  larger: string,
  home: string,
): Mention | undefined {
  for (const { name, codes, inside } of names) {
    if (!text.startsWith(name, at)) continue
    const within = settleInside(codes, larger) ?? settleInside(inside, larger)
    const short = within !== undefined && !codes.includes(within)
    if (short && NO_PLACE.test(text.slice(at + name.length, at + name.length + 2))) continue
    const code = within ?? settle(codes, home)
    if (code !== undefined || codes.length > 0)
      return { name, code: code ?? '', codes, at, addressed: within !== undefined }
  }
  return undefined
}

function settleInside(codes: readonly string[], larger: string): string | undefined {
  if (larger.length !== 6) return undefined
  const prefix = larger.endsWith('0000')
    ? larger.slice(0, 2)
    : larger.endsWith('00')
      ? larger.slice(0, 4)
      : larger
  const inside = codes.filter((code) => code.startsWith(prefix) && code !== larger)
  return inside.length === 1 ? inside[0] : undefined
}

function settle(codes: readonly string[], home: string): string | undefined {
  const own = home === '' ? [] : codes.filter((code) => code.startsWith(home))
  if (own.length > 0) return own.find((code) => code.length === 6) ?? own[0]
  // 北京 is a province and its own prefecture, 吉林 a province and a city in it: the larger one is meant.
  return codes.length === 1 ? codes[0] : codes.find((code) => code.endsWith('0000'))
}
