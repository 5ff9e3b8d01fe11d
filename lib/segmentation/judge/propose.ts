import type { DraftArticle, DraftBlock } from '../assemble/draft'
import { readArticleFacts } from '../facts/article-facts'
import type { JoinRecord } from '../rereading/tell-of-source'
import { findContributors } from '../people/find-contributors'
import { findCounties } from '../places/find-counties'
import { inferPrefecture } from '../places/infer-prefecture'
import type { WeighedPath } from '../reading/best-path'
import type { Judgement, ProposedArticle, ProposedBlock, SegmentOptions, Suspect } from '../types'
import { roleSigns, type Beside, type Kin } from './block-signs'
import { kinOf, type Page } from './kinship'
import { judgeBoundary } from './boundary'
import { judgeJoins } from './judge-joins'
import { roleLead } from './leads'
import { notTaken } from './not-taken'
import { piecesOf } from './pieces'
import { roleReasons } from './role-reasons'
import type { DecisionKind, Ledger } from './signs'
import { judge, oddsOf } from './sure'
import { listSuspects } from './suspects'

/** All that the stages before have found out of a page. */
export interface Findings extends Page {
  source: string
  path: WeighedPath
  joins: JoinRecord
  drafts: readonly DraftArticle[]
  options: SegmentOptions
  /** Kept where confidences are calibrated. */
  ledger?: Ledger
}

/** Turns what was found into proposals with their confidences and reasons, and the list of suspects. */
export function propose(findings: Findings): { articles: ProposedArticle[]; suspects: Suspect[] } {
  const { source, features, cohesion, wavering, path, joins, drafts, options, ledger } = findings
  const neighbours = storiesBeside(drafts)
  const { divisions } = options
  const prefecture = options.prefecture ?? (divisions && inferPrefecture(features, divisions))
  const placed = { ...options, prefecture }
  const articles = drafts.map((draft, a): ProposedArticle => {
    const { before, next } = neighbours[a]!
    // Named one by one: findings spread into it would give each article's surroundings a hidden class of its own.
    const around = { features, cohesion, wavering, path, joins, before, next }
    const boundary = judgeBoundary(draft, around, ledger)
    const trust = oddsOf(boundary.confidence)
    const kin = kinOf(draft, before, features)
    return {
      kind: draft.kind,
      blocks: draft.blocks.map((block, b) =>
        proposeBlock(block, [draft.blocks[b - 1], draft.blocks[b + 1]], findings, kin(block), trust),
      ),
      counties: findCounties(source, draft, features, placed).map((fact) =>
        within('county', fact, trust, ledger),
      ),
      contributors: findContributors(source, draft, features, options).map((fact) =>
        within('contributor', fact, trust, ledger),
      ),
      boundary,
      ...readArticleFacts(source, draft, features),
    }
  })
  return { articles, suspects: listSuspects(articles, notTaken(articles, neighbours, findings)) }
}

/** Nobody is surer of a fact than of the article that it is read from. */
function within<T extends Judgement>(kind: DecisionKind, fact: T, trust: number, ledger?: Ledger): T {
  const signs = { own: oddsOf(fact.confidence), trust }
  const judged = { ...fact, ...judge(kind, signs, fact.reasons) }
  ledger?.set(judged, { kind, signs })
  return judged
}

/** The stories on either side of an article. */
export type Neighbours = Record<'before' | 'next', DraftArticle | undefined>

export function storiesBeside(drafts: readonly DraftArticle[]): Neighbours[] {
  const beside = drafts.map((): Neighbours => ({ before: undefined, next: undefined }))
  let before: DraftArticle | undefined
  let next: DraftArticle | undefined
  drafts.forEach((draft, a) => {
    beside[a]!.before = before
    if (draft.kind === 'story') before = draft
  })
  for (let a = drafts.length - 1; a >= 0; a--) {
    beside[a]!.next = next
    if (drafts[a]?.kind === 'story') next = drafts[a]
  }
  return beside
}

const SURE = 5

function proposeBlock(
  block: DraftBlock,
  beside: Beside,
  findings: Findings,
  kin: Kin,
  trust: number,
): ProposedBlock {
  const { features, path, ledger } = findings
  const [first = -1] = block.fragments
  const pieces = piecesOf(block, features)
  const one = features[first]
  const { runnerUp } = roleLead(path, first)
  const reasons = one ? roleReasons(one, block.role, features[first + 1]) : []
  const joins = judgeJoins(pieces, findings, trust)
  // What is of another role may have come in where lines were put together.
  const lines = joins.filter((_, at) => pieces[at + 1]?.byLine).map(({ confidence }) => oddsOf(confidence))
  const role: ProposedBlock['roleJudgement'] = judge(
    'role',
    roleSigns(block, beside, path, findings, kin, trust, Math.min(SURE, ...lines)),
    reasons,
    ledger,
  )
  if (runnerUp && runnerUp !== block.role) role.runnerUp = runnerUp
  return {
    role: block.role,
    spans: pieces.map(({ span }) => span),
    ...(block.gapBefore && { gapBefore: true }),
    ...(block.gapAfter && { gapAfter: true }),
    roleJudgement: role,
    joins,
  }
}
