import type { Features } from '../features/features'
import type { DraftArticle, DraftBlock } from './draft'
import { isHeadless, isLone, nameHeadings } from './headings'

/** The last lines of a story, while they are looked at as a heading of another. */
export interface Tail {
  story: DraftArticle
  loose: DraftArticle
  blocks: readonly DraftBlock[]
}

/** A subhead divides a text and never ends it: what stands last in a story may be a heading that strayed there. */
export function loosenTails(
  articles: readonly DraftArticle[],
  features: readonly Features[],
): { articles: DraftArticle[]; tails: Tail[] } {
  const tails: Tail[] = []
  const loosened = articles.flatMap((story): DraftArticle[] => {
    if (story.kind !== 'story' || isHeadless(story)) return [story]
    const end = story.blocks.findLastIndex(({ role }) => role !== 'subhead') + 1
    const blocks = story.blocks.splice(end)
    const [first] = blocks[0]?.fragments ?? []
    if (first === undefined) return [story]
    const lines = blocks.map((block): DraftBlock => ({ ...block, role: 'headline' }))
    const loose: DraftArticle = { kind: 'story', blocks: lines, first }
    nameHeadings(loose, features)
    tails.push({ story, loose, blocks })
    return [story, loose]
  })
  return { articles: loosened, tails }
}

/** Lines that no other story took stay where they were, unless their story gave all of its own away and is gone. */
export function putBack({ story, loose, blocks }: Tail): void {
  if (loose.blocks.length !== blocks.length || !isLone(loose) || story.blocks.length === 0) return
  story.blocks.push(...blocks)
  loose.blocks = []
}
