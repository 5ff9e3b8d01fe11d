import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'

/** A body fragment and where it stands. */
export interface Body {
  one: Features
  /** The fragment's. */
  index: number
  /** Its place among the page's body fragments. */
  rank: number
  article: number
  /** Counts the headings of its article before it. */
  section: number
  /** A heading of its article stands right over it. */
  headed: boolean
  /** It is the first of its article. */
  first: boolean
}

/** The page's body fragments in the order of the source. */
export function listBodies(articles: readonly DraftArticle[], features: readonly Features[]): Body[] {
  const bodies: Body[] = []
  articles.forEach(({ blocks }, article) => {
    let section = 0
    let heading = -2
    let first = true
    for (const { role, fragments } of blocks) {
      if (role === 'subhead' || role === 'headline' || role === 'kicker') section++
      if (role === 'subhead' || role === 'headline' || role === 'deck') heading = fragments[0] ?? heading
      if (role !== 'body') continue
      for (const i of fragments) {
        const one = features[i]
        if (!one) continue
        bodies.push({ one, index: i, rank: 0, article, section, headed: heading === i - 1, first })
        first = false
      }
    }
  })
  bodies.sort((a, b) => a.index - b.index)
  bodies.forEach((body, rank) => (body.rank = rank))
  return bodies
}
