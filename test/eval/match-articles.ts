import type { CharIndex } from './char-index'

export interface Match {
  /** Gold article → predicted article. */
  toPredicted: Map<number, number>
  /** Predicted article → gold article. */
  toGold: Map<number, number>
  /** Gold articles whose characters are exactly those of their match. */
  exact: Set<number>
  /** Sums over gold characters of B-cubed precision and recall. */
  precision: number
  recall: number
}

/** Pairs gold articles with predicted ones, largest common text first; each at most once. */
export function matchArticles(gold: CharIndex, predicted: CharIndex): Match {
  const goldSize = new Map<number, number>()
  const predictedSize = new Map<number, number>()
  const common = new Map<string, { g: number; p: number; size: number }>()
  for (const c of gold.chars) {
    const g = gold.article[c]!
    const p = holder(predicted, c)
    goldSize.set(g, (goldSize.get(g) ?? 0) + 1)
    predictedSize.set(p, (predictedSize.get(p) ?? 0) + 1)
    const pair = common.get(`${g} ${p}`) ?? { g, p, size: 0 }
    pair.size++
    common.set(`${g} ${p}`, pair)
  }
  const match: Match = {
    toPredicted: new Map(),
    toGold: new Map(),
    exact: new Set(),
    precision: 0,
    recall: 0,
  }
  for (const { g, p, size } of common.values()) {
    match.precision += size ** 2 / predictedSize.get(p)!
    match.recall += size ** 2 / goldSize.get(g)!
  }
  for (const { g, p, size } of [...common.values()].sort((x, y) => y.size - x.size)) {
    if (p < 0 || match.toPredicted.has(g) || match.toGold.has(p)) continue
    match.toPredicted.set(g, p)
    match.toGold.set(p, g)
    if (size === goldSize.get(g) && size === predictedSize.get(p)) match.exact.add(g)
  }
  return match
}

/** The predicted article of a character; a lost one is alone in an article of its own. */
const holder = (predicted: CharIndex, c: number) =>
  predicted.article[c] === -1 ? -1 - c : predicted.article[c]!
