import { longestCommon } from './longest-common'

/** A stretch of text that both have, or only the later, or only the earlier. */
export interface TextPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Cells of the comparison; beyond it the texts are shown whole, one after the other. */
const MOST_CELLS = 9_000_000
/** Under this share of common characters a comparison is harder to read than the two texts. */
const LEAST_ALIKE = 0.3

/**
 * What was changed between two texts, character by character as Chinese needs it. The parts without
 * the added ones give `before`, without the removed ones `after`.
 */
export function textDiff(before: string, after: string): TextPart[] {
  const [a, b] = [[...before], [...after]]
  const pairs = a.length * b.length > MOST_CELLS && before !== after ? [] : longestCommon(a, b)
  if (pairs.length < Math.max(a.length, b.length) * LEAST_ALIKE) return replaced(before, after)
  const parts: TextPart[] = []
  const push = (kind: TextPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  for (const [nextA, nextB] of [...pairs, [a.length, b.length] as const]) {
    push('removed', a.slice(i, nextA).join(''))
    push('added', b.slice(j, nextB).join(''))
    push('same', a[nextA] ?? '')
    ;[i, j] = [nextA + 1, nextB + 1]
  }
  return parts
}

function replaced(before: string, after: string): TextPart[] {
  const parts: TextPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return parts.filter(({ text }) => text !== '')
}
