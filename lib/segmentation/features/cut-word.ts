import type { Words } from '../types'

/** A word that the place between two texts runs through. */
export interface CutWord {
  word: string
  /** How much likelier the words of both texts are when read together, in natural logarithms. */
  gain: number
}

const REACH = 6
const TOTAL = 60_000_000

/**
 * Looks for a word across the place where one text ends and another begins: the words of both read
 * together against the words of each read alone.
 */
export function findCutWord(before: string, after: string, words?: Words): CutWord | undefined {
  if (!words) return undefined
  const tail = clause(before.slice(-REACH), -1)
  const head = clause(after.slice(0, REACH), 1)
  if (tail === '' || head === '') return undefined
  const together = words.cut(tail + head)
  let at = 0
  const crossing = together.find((word) => {
    const from = at
    at += word.length
    return from < tail.length && at > tail.length
  })
  if (!crossing || !/^[\u3400-\u9fff]+$/.test(crossing)) return undefined
  const gain =
    likelihood(together, words) - likelihood(words.cut(tail), words) - likelihood(words.cut(head), words)
  return { word: crossing, gain }
}

function likelihood(cut: readonly string[], words: Words): number {
  return cut.reduce((sum, word) => sum + Math.log((words.frequency(word) + 1) / TOTAL), 0)
}

/** The text up to the mark nearest to the cut. */
function clause(text: string, side: 1 | -1): string {
  const parts = text.split(/[^\u3400-\u9fff\w]/)
  return (side === 1 ? parts[0] : parts.at(-1)) ?? ''
}
