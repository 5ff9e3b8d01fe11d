import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Terms } from '../features/terms'
import type { Words } from '../types'
import type { Candidate } from './candidate'
import { makeEcho } from './echoes'
import { scoreJoin } from './score-join'

const WINDOW = 12

/** The joins taken, and the fragments whose text is missing before or after them. */
export interface Joins {
  taken: Candidate[]
  /** For each open end: the candidates, best first. */
  ranked: Map<number, Candidate[]>
}

interface Place {
  article: number
  section: number
}

/**
 * Decides where paragraphs go on. Every open end looks a bounded number of body fragments ahead and back;
 * the best pairs are taken first, each fragment once on either side.
 */
export function findJoins(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  words?: Words,
): Joins {
  const bodies: number[] = []
  const place = new Map<number, Place>()
  articles.forEach((article, a) => {
    let section = 0
    for (const { role, fragments } of article.blocks) {
      if (role !== 'body') {
        if (role === 'subhead' || role === 'headline' || role === 'kicker') section++
        continue
      }
      for (const i of fragments) {
        bodies.push(i)
        place.set(i, { article: a, section })
      }
    }
  })
  bodies.sort((a, b) => a - b)
  const open = bodies
    .map((i, rank) => ({ i, rank }))
    .filter(({ i }) => features[i]?.ending !== 'closed' && !features[i]?.tabular && !features[i]?.row)
  const echo = makeEcho(
    features,
    open.flatMap(({ rank }) => bodies.slice(Math.max(0, rank - 4), rank + 5)),
  )
  const topics = articles.map((article) => topicOf(article, features))
  const nearer = (one: Features, a: number, b: number): number =>
    nearness(one.terms, topics[a], 0) - nearness(one.terms, topics[b], 1)
  const ranked = new Map<number, Candidate[]>()
  for (const { i, rank } of open) {
    const from = features[i]
    const here = place.get(i)
    if (!from || !here) continue
    const found: Candidate[] = []
    for (let other = Math.max(0, rank - 10); other < Math.min(bodies.length, rank + WINDOW); other++) {
      const j = bodies[other] ?? -1
      const to = features[j]
      const there = place.get(j)
      if (other === rank || !to || !there || to.lead || to.tabular || to.row) continue
      const sameArticle = here.article === there.article
      const between = other > rank ? other - rank - 1 : other - rank
      const divided = sameArticle && here.section !== there.section
      const closer = sameArticle ? 0 : nearer(to, here.article, there.article)
      found.push(scoreJoin(from, to, { between, sameArticle, closer, divided }, echo, words))
    }
    ranked.set(
      i,
      found.sort((a, b) => b.score - a.score || a.to - b.to),
    )
  }
  return { taken: take(ranked), ranked }
}

function take(ranked: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  const all = [...ranked.values()].flat().filter(({ score }) => score > 0)
  all.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  const gone = new Set<number>()
  const come = new Set<number>()
  const next = new Map<number, number>()
  const taken: Candidate[] = []
  for (const candidate of all) {
    const { from, to } = candidate
    if (gone.has(from) || come.has(to) || reaches(next, to, from)) continue
    gone.add(from)
    come.add(to)
    next.set(from, to)
    taken.push(candidate)
  }
  return taken
}

/** Whether following the joins from a fragment comes to another: such a join would close a circle. */
function reaches(next: ReadonlyMap<number, number>, from: number, target: number): boolean {
  for (
    let at: number | undefined = from, steps = 0;
    at !== undefined && steps < 64;
    at = next.get(at), steps++
  )
    if (at === target) return true
  return false
}

const TOPIC = 12

/** How many of an article's first fragments hold each telling word. */
function topicOf(article: DraftArticle, features: readonly Features[]): ReadonlyMap<string, number> {
  const topic = new Map<string, number>()
  for (const i of article.blocks.flatMap(({ fragments }) => fragments).slice(0, TOPIC))
    for (const term of features[i]?.terms.keys() ?? []) topic.set(term, (topic.get(term) ?? 0) + 1)
  return topic
}

/** The share of a fragment's telling words that more than `own` fragments of an article hold. */
function nearness(terms: Terms, topic: ReadonlyMap<string, number> | undefined, own: number): number {
  let total = 0
  let shared = 0
  for (const [term, weight] of terms) {
    total += weight
    if ((topic?.get(term) ?? 0) > own) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
