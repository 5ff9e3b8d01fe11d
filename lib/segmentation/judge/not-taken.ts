import type { DraftBlock } from '../assemble/draft'
import type { ProposedArticle } from '../types'
import { insideSigns } from './block-signs'
import { gapSigns, lostSigns } from './join-signs'
import { piecesOf, type Piece } from './pieces'
import type { Findings, Neighbours } from './propose'
import { judge, oddsOf } from './sure'
import type { Alternatives } from './suspects'

const HOPELESS = -3

/** What could have been decided otherwise, and how sure it is that it was not to be. */
export function notTaken(
  articles: readonly ProposedArticle[],
  neighbours: readonly Neighbours[],
  findings: Findings,
): Alternatives {
  const { drafts, features, path, joins, ledger } = findings
  const block = (a: number, b: number): DraftBlock | undefined => drafts[a]?.blocks[b]
  // A block may have as many joins as the page has lines: its pieces are listed once.
  let known: { own?: DraftBlock; pieces: Piece[] } = { pieces: [] }
  const piecesAt = (a: number, b: number): Piece[] => {
    const own = block(a, b)
    if (own && own !== known.own) known = { own, pieces: piecesOf(own, features) }
    return known.pieces
  }
  return {
    join: (a, b, index) => {
      const pieces = piecesAt(a, b)
      const [from, taken] = [pieces[index]?.fragment ?? -1, pieces[index + 1]?.fragment]
      if (from === taken) return { join: null }
      const other = joins.ranked.get(from)?.find(({ to }) => to !== taken)
      return { join: other && other.score > HOPELESS ? (features[other.to]?.fragment.span ?? null) : null }
    },
    gap: (a, b) => {
      const from = block(a, b)?.fragments.at(-1) ?? -1
      const [start, end] = features[from]?.fragment.span ?? [0, 0]
      const reasons = [{ rule: 'nothing-goes-on', spans: [[Math.max(start, end - 8), end] as const] }]
      return judge('gap', gapSigns(from, joins), end > start ? reasons : [], ledger)
    },
    lost: (a, b) => judge('lost', lostSigns(block(a, b)?.fragments[0] ?? -1, joins), [], ledger),
    inside: (a, b) => {
      const [own, one] = [drafts[a], block(a, b)]
      if (!own || !one) return { confidence: 1, reasons: [] }
      const { before, next } = neighbours[a]!
      const trust = oddsOf(articles[a]?.boundary.confidence ?? 0.5)
      return judge('inside', insideSigns(one, own, [before, next], path, findings, trust), [], ledger)
    },
  }
}
