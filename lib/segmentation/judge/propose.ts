import type { DraftArticle, DraftBlock } from '../assemble/draft'
import { readArticleFacts } from '../facts/article-facts'
import type { Features } from '../features/features'
import type { Joins } from '../joins/find-joins'
import { findContributors } from '../people/find-contributors'
import { findCounties } from '../places/find-counties'
import type { BestPath } from '../reading/best-path'
import type { Judgement, ProposedArticle, ProposedBlock, SegmentOptions, Span, Suspect } from '../types'
import { judgeBoundary } from './boundary'
import { boundaryLead, roleLead } from './leads'
import { roleReasons } from './role-reasons'
import { sure } from './sure'
import { listSuspects } from './suspects'

/** All that the stages before have found out of a page. */
export interface Findings {
  source: string
  features: readonly Features[]
  path: BestPath
  joins: Joins
  drafts: readonly DraftArticle[]
  options: SegmentOptions
}

/** Turns what was found into proposals with their confidences and reasons, and the list of suspects. */
export function propose(findings: Findings): { articles: ProposedArticle[]; suspects: Suspect[] } {
  const { source, features, path, drafts, options } = findings
  const followers = nextStories(drafts)
  const articles = drafts.map((draft, a): ProposedArticle => {
    return {
      kind: draft.kind,
      blocks: draft.blocks.map((block) => proposeBlock(block, findings)),
      counties: findCounties(source, draft, features, options),
      contributors: findContributors(source, draft, features, options.memory),
      boundary: judgeBoundary(draft, followers[a], path, features),
      ...readArticleFacts(source, draft, features),
    }
  })
  const block = (a: number, b: number): DraftBlock | undefined => drafts[a]?.blocks[b]
  const suspects = listSuspects(articles, {
    join: (a, b, index) => {
      const from = block(a, b)?.fragments[index] ?? -1
      const taken = block(a, b)?.fragments[index + 1]
      const other = findings.joins.ranked.get(from)?.find(({ to }) => to !== taken)
      return { join: other && other.score > -3 ? (features[other.to]?.fragment.span ?? null) : null }
    },
    gap: (a, b) => judgeGap(block(a, b)?.fragments.at(-1) ?? -1, findings),
    inside: (a, b) => {
      const i = block(a, b)?.fragments[0] ?? -1
      return { confidence: sure(-boundaryLead(path, i)), reasons: [] }
    },
  })
  return { articles, suspects }
}

/** For each article the story after it. */
function nextStories(drafts: readonly DraftArticle[]): (DraftArticle | undefined)[] {
  const followers: (DraftArticle | undefined)[] = []
  let next: DraftArticle | undefined
  for (let a = drafts.length - 1; a >= 0; a--) {
    followers[a] = next
    if (drafts[a]?.kind === 'story') next = drafts[a]
  }
  return followers
}

function proposeBlock(block: DraftBlock, { features, path, joins }: Findings): ProposedBlock {
  const [first = -1] = block.fragments
  const one = features[first]
  const { lead, runnerUp } = roleLead(path, first)
  return {
    role: block.role,
    spans: block.fragments.flatMap((i): Span[] => {
      const fragment = features[i]?.fragment
      return fragment ? [fragment.span] : []
    }),
    ...(block.gapBefore && { gapBefore: true }),
    ...(block.gapAfter && { gapAfter: true }),
    roleJudgement: {
      confidence: sure(lead),
      reasons: one ? roleReasons(one, block.role, features[first + 1]) : [],
      ...(runnerUp && runnerUp !== block.role && { runnerUp }),
    },
    joins: block.fragments.slice(0, -1).map((from, at): Judgement => {
      const ranked = joins.ranked.get(from) ?? []
      const taken = ranked.find(({ to }) => to === block.fragments[at + 1])
      const other = ranked.find(({ to }) => to !== block.fragments[at + 1])
      const lead = (taken?.score ?? 0) - Math.max(0, other?.score ?? 0)
      return { confidence: sure(lead, 0.8), reasons: taken ? joins.why(taken) : [] }
    }),
  }
}

/** How sure it is that nothing on the page goes on after an open end. */
function judgeGap(from: number, { joins, features }: Findings): Judgement {
  const best = joins.ranked.get(from)?.[0]
  const span = features[from]?.fragment.span
  return {
    confidence: sure(1 - (best?.score ?? -2), 0.6),
    reasons: span ? [{ rule: 'nothing-goes-on', spans: [[Math.max(span[0], span[1] - 8), span[1]]] }] : [],
  }
}
