import type { Segmentation, Suspect } from '@/lib/segmentation/types'
import { charIndex, visibleChars, type CharIndex } from './char-index'
import { at, type Decision } from './decision'
import { judgeFacts } from './judge-facts'
import { labelledFrom, type Labelled } from './labelled'
import { matchArticles, type Match } from './match-articles'

/**
 * Every decision that the engine made on a page. A boundary is wrong once where a run of blocks of
 * another gold article begins, however long the run; a join is wrong where it joins the wrong lines, told of or
 * not, or is missing; a county or contributor where it is not in the matched gold article or missing from it.
 */
export function judgeDecisions(text: string, gold: Labelled, page: Segmentation): Decision[] {
  const predicted = labelledFrom(page)
  const g = charIndex(gold, text)
  const p = charIndex(predicted, text)
  const match = matchArticles(g, p)
  return [
    ...judgeArticles(page, match),
    ...judgeRuns(text, page, g, match),
    ...judgeRoles(text, page, g),
    ...judgeJoins(text, page, g),
    ...missingJoins(text, page, g, p),
    ...wrongLines(text, page, g),
    ...judgeFacts(text, gold, page, match),
  ]
}

/** For the reliability table: an article as a whole, with the confidence in its boundary. */
function judgeArticles({ articles }: Segmentation, { toGold, exact }: Match): Decision[] {
  return articles.map(({ boundary }, a) => ({
    kind: 'boundary',
    right: exact.has(toGold.get(a) ?? -1),
    confidence: boundary.confidence,
    covers: at(['boundary'], a),
  }))
}

/** For the suspects: each place where blocks of another article begin. */
function judgeRuns(text: string, { articles }: Segmentation, g: CharIndex, match: Match): Decision[] {
  return articles.flatMap(({ blocks }, a) => {
    const owners = blocks.map(({ spans }) =>
      majority(spans.flatMap(([start, end]) => visibleChars(text, start, end)).map((c) => g.article[c]!)),
    )
    return blocks.flatMap(({ spans }, b): Decision[] => {
      if (b > 0 && owners[b] === owners[b - 1]) return []
      const here = at(['boundary', 'join'], a, b)
      const covers = (suspect: Suspect) => here(suspect) || suspect.runnerUp?.join?.[0] === spans[0]?.[0]
      return [{ kind: 'boundary', right: owners[b] === match.toGold.get(a), covers }]
    })
  })
}

function judgeRoles(text: string, { articles }: Segmentation, g: CharIndex): Decision[] {
  return articles.flatMap(({ blocks }, a) =>
    blocks.map(({ role, spans, roleJudgement }, b) => {
      const chars = spans.flatMap(([start, end]) => visibleChars(text, start, end))
      const right = chars.every((c) => g.role[c] === role)
      return { kind: 'role', right, confidence: roleJudgement.confidence, covers: at(['role'], a, b) }
    }),
  )
}

function judgeJoins(text: string, { articles }: Segmentation, g: CharIndex): Decision[] {
  return articles.flatMap(({ blocks }, a) =>
    blocks.flatMap(({ spans, joins }, b) => {
      const chars = spans.map(([start, end]) => visibleChars(text, start, end))
      return joins.map(({ confidence }, i): Decision => {
        const last = chars[i]?.at(-1) ?? -1
        const right = last >= 0 && g.next[last] === chars[i + 1]?.[0]
        return { kind: 'join', right, confidence, covers: at(['join'], a, b) }
      })
    }),
  )
}

/** Gold joins where the prediction ends the block instead; any doubt about either half leads to it. */
function missingJoins(text: string, { articles }: Segmentation, g: CharIndex, p: CharIndex): Decision[] {
  const holder = new Map<number, [article: number, block: number]>()
  articles.forEach(({ blocks }, a) =>
    blocks.forEach(({ spans }, b) => {
      for (const [start, end] of spans) for (const c of visibleChars(text, start, end)) holder.set(c, [a, b])
    }),
  )
  const isMissing = (c: number) =>
    g.next[c] !== -1 && g.line[c] !== g.line[g.next[c]!] && p.article[c] !== -1 && p.next[c] === -1
  return g.chars.filter(isMissing).map((c) => {
    const places = [holder.get(c), holder.get(g.next[c]!)].filter((place) => place !== undefined)
    const covers = (suspect: Suspect) =>
      places.some(([a, b]) => at(['join', 'gap', 'role', 'boundary'], a, b)(suspect))
    return { kind: 'join', right: false, covers }
  })
}

/** Lines that one span holds though what stands in the first goes on elsewhere or nowhere: no join is told of there. */
function wrongLines(text: string, { articles }: Segmentation, g: CharIndex): Decision[] {
  return articles.flatMap(({ blocks }, a) =>
    blocks.flatMap(({ spans }, b) =>
      spans.flatMap(([start, end]) => {
        const chars = visibleChars(text, start, end)
        const isWrong = (c: number, i: number) =>
          i + 1 < chars.length && g.line[c] !== g.line[chars[i + 1]!] && g.next[c] !== chars[i + 1]
        return chars
          .filter(isWrong)
          .map((): Decision => ({ kind: 'join', right: false, covers: at(['join'], a, b) }))
      }),
    ),
  )
}

function majority(values: number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1])[0]?.[0]
}
