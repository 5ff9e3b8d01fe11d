import type { Judgement, Reason } from '../types'
import { joinSigns } from './join-signs'
import { lineSigns } from './line-signs'
import type { Piece } from './pieces'
import type { Findings } from './propose'
import { judge } from './sure'

const EDGE = 8

/** How sure it is that each of a block's pieces goes on in the next, and why. `trust` is the odds of its article's boundary. */
export function judgeJoins(pieces: readonly Piece[], findings: Findings, trust: number): Judgement[] {
  const { joins, ledger } = findings
  return pieces.slice(1).map((piece, at): Judgement => {
    const before = pieces[at]!
    if (piece.byLine)
      return judge('line', lineSigns(piece, findings, trust), linesMeet(before, piece), ledger)
    const [from, to] = [before.fragment, piece.fragment]
    const taken = joins.ranked.get(from)?.find((one) => one.to === to)
    return judge('join', joinSigns(from, to, joins, trust), taken ? joins.why(taken) : [], ledger)
  })
}

function linesMeet({ span: [start, end] }: Piece, { span: [next, last] }: Piece): Reason[] {
  const spans: Reason['spans'] = [
    [Math.max(start, end - EDGE), end],
    [next, Math.min(last, next + EDGE)],
  ]
  return [{ rule: 'full-line', spans }]
}
