import { pairAt } from '../text/pair-at'
import type { Gazetteer, PlaceName } from './gazetteer'

/** A place named in a text. */
export interface Mention {
  name: string
  /** Six or nine digits: the division that is meant. */
  code: string
  /** Units of the text where the name begins. */
  at: number
}

/**
 * The places a text names, longest names first at each place. An ambiguous name is settled by a larger
 * division named right before it (沈阳市铁西区), then by the publication's prefecture; one that neither
 * settles is left out.
 */
export function findMentions(text: string, gazetteer: Gazetteer, prefecture = ''): Mention[] {
  const home = prefecture.slice(0, 4)
  const mentions: Mention[] = []
  let last: Mention | undefined
  for (let at = 0; at + 1 < text.length; at++) {
    const names = gazetteer(pairAt(text, at))
    const place = names && startingAt(at, text, names)
    if (!place) continue
    const larger = last && last.at + last.name.length === at ? last.code : ''
    const code = settle(place.codes, larger, home)
    const next = text.charAt(at + place.name.length)
    if (code && !(place.name.length === 2 && /[路街]/.test(next))) {
      last = { name: place.name, code, at }
      mentions.push(last)
    }
    at += place.name.length - 1
  }
  return mentions
}

/** The longest of some names that stands at a place. */
const startingAt = (at: number, text: string, names: readonly PlaceName[]): PlaceName | undefined =>
  names.find(({ name }) => text.startsWith(name, at))

function settle(codes: readonly string[], larger: string, home: string): string | undefined {
  if (larger.length === 6) {
    const prefix = larger.endsWith('0000')
      ? larger.slice(0, 2)
      : larger.endsWith('00')
        ? larger.slice(0, 4)
        : larger
    const inside = codes.filter((code) => code.startsWith(prefix) && code !== larger)
    if (inside.length === 1) return inside[0]
  }
  const own = home === '' ? [] : codes.filter((code) => code.startsWith(home))
  if (own.length > 0) return own.find((code) => code.length === 6) ?? own[0]
  return codes.length === 1 ? codes[0] : undefined
}
