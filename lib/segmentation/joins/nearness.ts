import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'

const TOPIC = 12

/** How many of an article's first fragments hold each telling word. */
type Topic = ReadonlyMap<string, number>

/**
 * By how much a fragment of one article is nearer in its words to another article: the share of its telling
 * words that the other's beginning holds, less the share that other fragments of its own article hold.
 */
export function makeNearness(
  articles: readonly DraftArticle[],
  features: readonly Features[],
): (i: number, own: number, other: number) => number {
  const topics: Topic[] = []
  const topic = (a: number): Topic => (topics[a] ??= topicOf(articles[a], features))
  const atHome: number[] = []
  return (i, own, other) => {
    atHome[i] ??= share(features[i], topic(own), 2)
    return share(features[i], topic(other), 1) - atHome[i]
  }
}

function topicOf(article: DraftArticle | undefined, features: readonly Features[]): Topic {
  const topic = new Map<string, number>()
  for (const i of article?.blocks.flatMap(({ fragments }) => fragments).slice(0, TOPIC) ?? [])
    for (const term of features[i]?.terms.keys() ?? []) topic.set(term, (topic.get(term) ?? 0) + 1)
  return topic
}

/** The share of a fragment's telling words that at least `times` fragments of an article hold. */
function share(one: Features | undefined, topic: Topic, times: number): number {
  let total = 0
  let shared = 0
  for (const [term, weight] of one?.terms ?? []) {
    total += weight
    if ((topic.get(term) ?? 0) >= times) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
