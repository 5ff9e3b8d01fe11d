import type { Features } from './features'

/** How far apart two such paragraphs stand at most, in fragments. */
const NEAR = 6
const SHORTEST = 6
const LONGEST = 20
/** Marks at the same places are enough where the sentences have commas; others must have more in common. */
const SHARED = 2

/**
 * Paragraphs of one piece that each open with a short sentence of one pattern (压实责任，让…。补齐短板，让…。): with it
 * a paragraph begins, whatever stops open before it.
 */
export function markOpeners(features: Features[]): Features[] {
  const sentences = features.map(({ fragment, lead }) => (lead ? '' : firstSentence(fragment.text)))
  sentences.forEach((one, i) => {
    if (one === '') return
    for (let at = i + 1; at <= i + NEAR && at < sentences.length; at++)
      if (sentences[at]!.length === one.length && areOfOnePattern(one, sentences[at]!))
        features[i]!.opener = features[at]!.opener = true
  })
  return features
}

/** The first sentence of a longer text, without its mark; empty where it is not short. */
function firstSentence(text: string): string {
  const end = text.indexOf('。')
  return end >= SHORTEST && end <= LONGEST && end + LONGEST < text.length ? text.slice(0, end) : ''
}

/** Whether two sentences of one length have their commas at the same places, and characters too. */
function areOfOnePattern(one: string, other: string): boolean {
  let shared = 0
  let commas = 0
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)]
    if ((a === COMMA) !== (b === COMMA)) return false
    if (a === COMMA) commas++
    else if (a === b) shared++
  }
  return shared >= (commas > 0 ? 1 : SHARED)
}

const COMMA = 0x2c
