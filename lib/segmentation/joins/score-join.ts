import { findCutWord } from '../features/cut-word'
import type { Reason, Words } from '../types'
import { frameWeight } from './frames'
import type { Head, Tail } from './sides'

/** How the two fragments stand to each other on the page. */
export interface Standing {
  /** Body fragments between them; negative where the second stands before the first. */
  between: number
  sameArticle: boolean
  /** The share of the second's telling words that the first has too. */
  shared: number
  /** By how much the second is nearer in its words to the first's article than to its own. */
  closer: number
  /** A heading, not a picture, stands between them. */
  divided: boolean
  /** What the page shows to stand before the second's words elsewhere; `undefined` where they are not repeated. */
  echoed: boolean | undefined
}

/** Hears each piece of evidence that speaks for a join. */
export type Hear = (rule: string, values?: Reason['values']) => void

/** Weighs the evidence that a text which stops in `tail` goes on in `head`, in logarithms of odds. */
export function scoreJoin(tail: Tail, head: Head, standing: Standing, words?: Words, hear?: Hear): number {
  let score = -1.5
  const say = (rule: string, weight: number, values?: Reason['values']) => {
    score += weight
    if (weight > 0) hear?.(rule, values)
  }
  if (tail.ending === 'open') say('no-end-mark', 1.5)
  else if (tail.ending === 'comma') say('ends-with-comma', 2)
  else score -= 6
  const cut = findCutWord(tail.text, head.text, words)
  if (cut && cut.gain > 0 && tail.ending === 'open')
    say('cut-word', Math.min(5, 1 + cut.gain * 0.35), { word: cut.word })
  if (head.lost) say('cannot-begin', 2.2)
  const frame = frameWeight(tail.frames & head.frames)
  if (frame > 0) say('closes-frame', frame)
  if (tail.enumerating && head.enumerating) say('goes-on-enumerating', 1)
  if (tail.open && head.stray === tail.open) say('closes-mark', 2.5, { mark: tail.open })
  else if (!tail.open && head.stray) score -= 1.5
  if (standing.echoed === true) say('same-words-elsewhere', 2)
  else if (standing.echoed === false) score -= 4
  if (head.opens && tail.ending === 'open') score -= 2
  // A single character that makes no word with what comes before it lost its own word.
  if (head.single && !cut && !/[,、。]$/.test(tail.text)) score -= 2.5
  if (standing.sameArticle && standing.between !== 0) score += Math.min(2, standing.shared * 5)
  if (standing.between === 0) say('next-fragment', 1.8)
  else if (standing.between > 0) score -= 0.6 * Math.min(4, standing.between)
  else score -= 1.5 + 0.5 * Math.min(4, -standing.between)
  if (standing.divided) score -= 2.5
  if (!standing.sameArticle) score += Math.max(-4.5, Math.min(1, standing.closer * 8 - 2.5))
  return score
}
