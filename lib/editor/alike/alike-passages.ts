import { foldText, type FoldedText } from '../align/folded-text'
import { gramHashes } from '../align/gram-index'

/** A passage that stands in both texts: `[start, end)` in UTF-16 units of each. */
export interface AlikePassage {
  a: [start: number, end: number]
  b: [start: number, end: number]
}

export interface Alike {
  /** In the order of the first text. */
  passages: AlikePassage[]
  /** Share of the first text's characters that stand in a passage, 0 to 1. */
  share: number
}

/** Two texts are worth a warning from this share of the first on. */
export const LEAST_SHARE = 0.2

const GRAM = 8
/** Shorter passages are turns of phrase and names of offices. */
const LEAST = 15
/** How many places of a repeated run are compared: text that repeats itself stays linear. */
const MAX_PLACES = 16

/** The passages of `a` that stand in `b` as well, whatever the width of their characters and white space. */
export function alikePassages(a: string, b: string): Alike {
  const [left, right] = [foldText(a), foldText(b)]
  const places = indexRuns(right)
  const hashes = gramHashes(left.codes, GRAM)
  const passages: AlikePassage[] = []
  let covered = 0
  for (let at = 0; at < hashes.length;) {
    const { place, length } = longest(left, right, at, places.get(hashes[at]!) ?? [])
    if (length < LEAST) {
      at++
      continue
    }
    passages.push({ a: span(left, at, length), b: span(right, place, length) })
    covered += length
    at += length
  }
  return { passages, share: left.codes.length === 0 ? 0 : covered / left.codes.length }
}

function indexRuns({ codes }: FoldedText): Map<number, number[]> {
  const places = new Map<number, number[]>()
  gramHashes(codes, GRAM).forEach((hash, place) => {
    const known = places.get(hash)
    if (!known) places.set(hash, [place])
    else if (known.length < MAX_PLACES) known.push(place)
  })
  return places
}

function longest(a: FoldedText, b: FoldedText, at: number, places: readonly number[]) {
  let best = { place: 0, length: 0 }
  for (const place of places) {
    let length = 0
    while (at + length < a.codes.length && a.codes[at + length] === b.codes[place + length]) length++
    if (length > best.length) best = { place, length }
  }
  return best
}

const span = (text: FoldedText, at: number, length: number): [number, number] => [
  text.offsets[at]!,
  text.offsets[at + length - 1]! + 1,
]
