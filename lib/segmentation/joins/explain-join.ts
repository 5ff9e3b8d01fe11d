import { findCutWord } from '../features/cut-word'
import type { Features } from '../features/features'
import type { Reason, Words } from '../types'
import type { Candidate } from './candidate'
import { evidenceIn, type Evidence } from './evidence'
import { openMark } from './marks'
import { WEIGHTS } from './weights'

/** The rules that an editor reads, by the evidence that they put in words. */
const RULES: readonly [keyof Evidence, string][] = [
  ['comma', 'ends-with-comma'],
  ['cutWord', 'cut-word'],
  ['grammar', 'word-follows'],
  ['lostBeginning', 'cannot-begin'],
  ['frame', 'closes-frame'],
  ['enumeration', 'goes-on-enumerating'],
  ['closesMark', 'closes-mark'],
  ['echo', 'same-words-elsewhere'],
  ['adjacent', 'next-fragment'],
]
const EDGE = 8

/** What speaks for a join, as reasons: worked out when asked, since few candidates are taken. */
export function explainJoin(
  { from, to }: Candidate,
  row: Float64Array | undefined,
  features: readonly Features[],
  words?: Words,
): Reason[] {
  const [before, after] = [features[from], features[to]]
  if (!before || !after || !row) return []
  const [start, end] = before.fragment.span
  const [next, last] = after.fragment.span
  const spans: Reason['spans'] = [
    [Math.max(start, end - EDGE), end],
    [next, Math.min(last, next + EDGE)],
  ]
  const open = evidenceIn(row, 'comma') || evidenceIn(row, 'closed') ? [] : [{ rule: 'no-end-mark', spans }]
  const found = RULES.filter(([name]) => evidenceIn(row, name) * WEIGHTS[name] > 0)
  return [
    ...open,
    ...found.map(([name, rule]) => {
      const values = valuesOf(name, before, after, words)
      return { rule, spans, ...(values && { values }) }
    }),
  ]
}

/** What a rule's sentence names. */
function valuesOf(
  name: keyof Evidence,
  before: Features,
  after: Features,
  words?: Words,
): Reason['values'] | undefined {
  if (name === 'cutWord') return { word: findCutWord(before.lastRun, after.firstRun, words)?.word ?? '' }
  return name === 'closesMark' ? { mark: openMark(before.fragment.text) ?? '' } : undefined
}
