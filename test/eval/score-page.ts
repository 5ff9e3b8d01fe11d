import type { Role } from '@/lib/segmentation/types'
import { charIndex, visibleChars, type CharIndex } from './char-index'
import type { Labelled, LabelledArticle } from './labelled'
import { matchArticles, type Match } from './match-articles'

/** Hits, predicted and gold numbers of a kind of fact: what an F1 is made of. */
export interface Hits {
  hits: number
  predicted: number
  gold: number
}

export interface PageScore {
  chars: number
  lostChars: number
  duplicatedChars: number
  invalidSpans: number
  precision: number
  recall: number
  articles: Hits
  order: { right: number; all: number }
  roles: { right: number; strict: number; all: number }
  joins: Hits
  contributors: Hits
  counties: Hits
  corrections: number
}

/** Scores a predicted page against gold, by the definitions of the segmentation interchange format. */
export function scorePage(text: string, gold: Labelled, predicted: Labelled): PageScore {
  const g = charIndex(gold, text)
  const p = charIndex(predicted, text)
  const match = matchArticles(g, p)
  const order = scoreOrder(text, gold, p, match)
  const roles = scoreRoles(text, gold, p, match)
  const joins = scoreJoins(g, p)
  const facts = (pick: (article: LabelledArticle) => string[]) => scoreFacts(gold, predicted, match, pick)
  const contributors = facts((a) => a.contributors.map(({ name, role }) => `${name}/${role}`))
  const counties = facts((a) => a.counties)
  const headless = gold.filter((article, a) => {
    const found = predicted[match.toPredicted.get(a) ?? -1]
    return found && hasHeadline(article) && !hasHeadline(found)
  }).length
  return {
    chars: g.chars.length,
    lostChars: g.chars.filter((c) => p.article[c] === -1).length,
    duplicatedChars: p.duplicatedChars,
    invalidSpans: p.invalidSpans,
    precision: match.precision,
    recall: match.recall,
    articles: { hits: match.exact.size, predicted: predicted.length, gold: gold.length },
    order,
    roles,
    joins,
    contributors,
    counties,
    corrections:
      roles.wrongLines +
      (order.all - order.right) +
      headless +
      p.duplicatedBlocks +
      [joins, contributors, counties].reduce((sum, f) => sum + f.gold + f.predicted - 2 * f.hits, 0),
  }
}

const HEADINGS: ReadonlySet<Role | undefined> = new Set(['kicker', 'headline', 'deck'] as const)
/** Kicker, headline and deck are one family. */
export const sameFamily = (a?: Role, b?: Role) => a === b || (HEADINGS.has(a) && HEADINGS.has(b))

const hasHeadline = ({ blocks }: LabelledArticle) => blocks.some(({ role }) => role === 'headline')

/** Do consecutive gold spans of a matched article stand in that order in the prediction? */
function scoreOrder(text: string, gold: Labelled, p: CharIndex, match: Match) {
  const score = { right: 0, all: 0 }
  gold.forEach(({ blocks }, a) => {
    const firsts = blocks
      .flatMap(({ spans }) => spans)
      .flatMap(([start, end]) => visibleChars(text, start, end).slice(0, 1))
    firsts.slice(1).forEach((after, i) => {
      const before = firsts[i]!
      const mine = match.toPredicted.get(a)
      if (mine === undefined || p.article[before] !== mine || p.article[after] !== mine) return
      score.all++
      if (p.place[before]! < p.place[after]!) score.right++
    })
  })
  return score
}

/** Span by span: has every character the right role, and is it in the matched article? */
function scoreRoles(text: string, gold: Labelled, p: CharIndex, match: Match) {
  const score = { right: 0, strict: 0, all: 0, wrongLines: 0 }
  gold.forEach(({ blocks }, a) => {
    for (const { role, spans } of blocks)
      for (const [start, end] of spans) {
        const chars = visibleChars(text, start, end)
        const right = chars.every((c) => sameFamily(p.role[c], role))
        const inside = chars.every((c) => p.article[c] !== -1 && p.article[c] === match.toPredicted.get(a))
        score.all++
        if (right) score.right++
        if (chars.every((c) => p.role[c] === role)) score.strict++
        if (!right || !inside) score.wrongLines++
      }
  })
  return score
}

/** A join is a place where a block goes on in another physical line. */
function scoreJoins(g: CharIndex, p: CharIndex): Hits {
  const joined = ({ chars, next, line }: CharIndex) =>
    chars.filter((c) => next[c] !== -1 && line[c] !== line[next[c]!])
  const gold = joined(g)
  return {
    hits: gold.filter((c) => p.next[c] === g.next[c]).length,
    predicted: joined(p).length,
    gold: gold.length,
  }
}

function scoreFacts(
  gold: Labelled,
  predicted: Labelled,
  match: Match,
  pick: (article: LabelledArticle) => string[],
): Hits {
  const sets = (articles: Labelled) => articles.map((article) => new Set(pick(article)))
  const want = sets(gold)
  const got = sets(predicted)
  const size = (all: Set<string>[]) => all.reduce((sum, { size }) => sum + size, 0)
  const hits = want.map((facts, a) => {
    const found = got[match.toPredicted.get(a) ?? -1]
    return [...facts].filter((fact) => found?.has(fact)).length
  })
  return { hits: hits.reduce((x, y) => x + y, 0), predicted: size(got), gold: size(want) }
}
