import { isSpelt, runEnd } from './run-end'
import type { WordTable } from './index-words'

/** Frequencies whose logarithms are kept: nearly all that a page asks for. */
const KEPT = 4_096
const LOGS = Float64Array.from({ length: KEPT }, (_, frequency) => Math.log(frequency))

/**
 * What cuts texts into words as jieba does without its hidden Markov model: each run of Chinese characters, Latin
 * letters and digits into those words of the dictionary that together are likeliest, everything else into single
 * characters. Gives where each word ends, in a list that holds until the next text is cut: a page has thousands
 * of words, and to hand a string for each over from native code takes longer than to find them here.
 */
export function makeCutter({ look, longest, total }: WordTable): (text: string) => readonly number[] {
  // Its own count, since a list that is emptied gives its room away.
  const ends: number[] = []
  let count = 0
  const whole = Math.log(total)
  /** For each place of a run how likely its rest is, and where the first word of that ends. */
  let score = new Float64Array(256)
  let next = new Int32Array(256)
  const readRun = (text: string, from: number, to: number): void => {
    if (to - from >= score.length) {
      score = new Float64Array(2 * (to - from))
      next = new Int32Array(2 * (to - from))
    }
    score[to - from] = 0
    for (let at = to - 1; at >= from; at--) {
      let best = -Infinity
      let found = 0
      for (let end = at + 1, known = 1; end <= Math.min(to, at + longest) && (known & 1) === 1; end++) {
        known = look(text, at, end)
        if (known < 2) continue
        const frequency = known >> 1
        const log = frequency < KEPT ? LOGS[frequency]! : Math.log(frequency)
        const sum = log - whole + score[end - from]!
        // Of words as likely as one another the longest is taken.
        if (sum < best) continue
        best = sum
        found = end
      }
      if (found === 0) {
        found = at + (isPair(text, at) ? 2 : 1)
        best = score[found - from]! - whole
      }
      score[at - from] = best
      next[at - from] = found
    }
  }
  /** Letters and digits that are no words by themselves make one word with those beside them. */
  const takeRun = (text: string, from: number, to: number): void => {
    let spelt = false
    for (let at = from; at < to;) {
      const end = next[at - from]!
      const single = end === at + 1 && isSpelt(text.charCodeAt(at))
      if (spelt && !single) ends[count++] = at
      if (!single) ends[count++] = end
      spelt = single
      at = end
    }
    if (spelt) ends[count++] = to
  }
  return (text) => {
    count = 0
    for (let at = 0; at < text.length;) {
      const end = runEnd(text, at)
      if (end > at) {
        readRun(text, at, end)
        takeRun(text, at, end)
        at = end
      } else {
        at += text.startsWith('\r\n', at) || isPair(text, at) ? 2 : 1
        ends[count++] = at
      }
    }
    ends.length = count
    return ends
  }
}

/** Whether the character at a place takes two units. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff
