import { findCutWord } from '../features/cut-word'
import { lostBeginning, opensParagraph } from '../features/ends'
import type { Features } from '../features/features'
import { cohesion } from '../features/terms'
import type { Reason, Words } from '../types'
import type { Candidate } from './candidate'
import { closesEnumeration, closesFrame, openMark, strayCloser } from './frames'

/** How the two fragments stand to each other on the page. */
export interface Standing {
  /** Body fragments between them; negative where the second stands before the first. */
  between: number
  sameArticle: boolean
  /** By how much the second is nearer in its words to the first's article than to its own. */
  closer: number
  /** A heading, not a picture, stands between them. */
  divided: boolean
}

/** What the page itself shows to stand before a phrase elsewhere; `undefined` where it is not repeated. */
export type Echo = (after: string, before: string) => boolean | undefined

/** Weighs the evidence that `from` goes on in `to`. */
export function scoreJoin(
  from: Features,
  to: Features,
  standing: Standing,
  echo: Echo,
  words?: Words,
): Candidate {
  const before = from.fragment.text
  const after = to.fragment.text
  const reasons: Reason[] = []
  let score = -1.5
  const say = (rule: string, weight: number, values?: Reason['values']) => {
    score += weight
    if (weight > 0) reasons.push({ rule, spans: [edge(from, -1), edge(to, 1)], ...(values && { values }) })
  }
  if (from.ending === 'open') say('no-end-mark', 1.5)
  else if (from.ending === 'comma') say('ends-with-comma', 2)
  else score -= 6
  const cut = findCutWord(before, after, words)
  if (cut && cut.gain > 0 && from.ending === 'open')
    say('cut-word', Math.min(5, 1 + cut.gain * 0.35), { word: cut.word })
  if (lostBeginning(after)) say('cannot-begin', 2.2)
  const frame = closesFrame(before, after)
  if (frame > 0) say('closes-frame', frame)
  if (closesEnumeration(before, after)) say('goes-on-enumerating', 1)
  const open = openMark(before)
  if (open && strayCloser(after) === open) say('closes-mark', 2.5, { mark: open })
  else if (!open && strayCloser(after)) score -= 1.5
  const echoed = echo(after, before)
  if (echoed === true) say('same-words-elsewhere', 2)
  else if (echoed === false) score -= 4
  if (opensParagraph(after) && from.ending === 'open') score -= 2
  if (lostWord(before, after, cut !== undefined)) score -= 2.5
  if (standing.sameArticle && standing.between !== 0) {
    const shared = cohesion([from.terms], [to.terms])
    score += Math.min(2, shared * 5)
  }
  if (standing.between === 0) say('next-fragment', 1.8)
  else if (standing.between > 0) score -= 0.6 * Math.min(4, standing.between)
  else score -= 1.5 + 0.5 * Math.min(4, -standing.between)
  if (standing.divided) score -= 2.5
  if (!standing.sameArticle) score += Math.max(-4.5, Math.min(1, standing.closer * 8 - 2.5))
  return { from: from.fragment.index, to: to.fragment.index, score, reasons }
}

const LOCAL = /^[上中下里内外前后间时等者性化家们的地得了着过个次名万元年月日人员米只条]/

/** A single character before a mark that makes no word with what comes before it lost its own word. */
function lostWord(before: string, after: string, cut: boolean): boolean {
  return !cut && /^[\u3400-\u9fff][,、。]/.test(after) && !LOCAL.test(after) && !/[,、。]$/.test(before)
}

function edge(features: Features, side: 1 | -1): [number, number] {
  const [start, end] = features.fragment.span
  return side === 1 ? [start, Math.min(end, start + 8)] : [Math.max(start, end - 8), end]
}
