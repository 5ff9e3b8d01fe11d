import type { Hits, PageScore } from './score-page'

export interface TotalScore {
  pages: number
  lostChars: number
  duplicatedChars: number
  invalidSpans: number
  bcubedF1: number
  exactArticleF1: number
  roleAccuracy: number
  roleAccuracyStrict: number
  orderAccuracy: number
  joinF1: number
  contributorF1: number
  countyF1: number
  correctionsPerPage: number
}

/** The figures of the interchange format over several pages; shares are of all characters, lines, facts. */
export function totalScore(pages: readonly PageScore[]): TotalScore {
  const sum = (pick: (page: PageScore) => number) => pages.reduce((total, page) => total + pick(page), 0)
  const f1 = (pick: (page: PageScore) => Hits) => {
    const both = sum((page) => pick(page).predicted + pick(page).gold)
    return both === 0 ? 1 : (2 * sum((page) => pick(page).hits)) / both
  }
  const chars = sum(({ chars }) => chars)
  const precision = share(
    sum((page) => page.precision),
    chars,
  )
  const recall = share(
    sum((page) => page.recall),
    chars,
  )
  const lines = sum(({ roles }) => roles.all)
  return {
    pages: pages.length,
    lostChars: sum((page) => page.lostChars),
    duplicatedChars: sum((page) => page.duplicatedChars),
    invalidSpans: sum((page) => page.invalidSpans),
    bcubedF1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    exactArticleF1: f1(({ articles }) => articles),
    roleAccuracy: share(
      sum(({ roles }) => roles.right),
      lines,
    ),
    roleAccuracyStrict: share(
      sum(({ roles }) => roles.strict),
      lines,
    ),
    orderAccuracy: share(
      sum(({ order }) => order.right),
      sum(({ order }) => order.all),
    ),
    joinF1: f1(({ joins }) => joins),
    contributorF1: f1(({ contributors }) => contributors),
    countyF1: f1(({ counties }) => counties),
    correctionsPerPage: share(
      sum(({ corrections }) => corrections),
      pages.length,
    ),
  }
}

/** Part of a whole; 1 where there is nothing to get wrong. */
export const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
