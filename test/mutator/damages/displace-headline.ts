import type { Role } from '@/lib/segmentation/types'
import type { Draft, Piece } from '../draft'
import type { Random } from '../random'

const HEADING: readonly (Role | undefined)[] = ['kicker', 'headline', 'deck']

/** A heading that the extraction put after its own story. */
export const headlineAfterStory = (draft: Draft, random: Random) => displace(draft, random, false)

/** A heading that the extraction put at the very end of the page. */
export const headlineAtPageEnd = (draft: Draft, random: Random) => displace(draft, random, true)

function displace(draft: Draft, random: Random, toEnd: boolean): Draft {
  const isHeading = ({ article, block }: Piece) =>
    HEADING.includes(draft.articles[article]?.blocks[block]?.role)
  // The last story's heading at the page's end stands after its own story too; take another.
  const stories = [...new Set(draft.pieces.filter(isHeading).map(({ article }) => article))].slice(0, -1)
  const [story] = random.some(stories, 1)
  const moved = draft.pieces.filter((piece) => piece.article === story && isHeading(piece))
  const rest = draft.pieces.filter((piece) => !moved.includes(piece))
  const end = toEnd ? rest.length : rest.findLastIndex(({ article }) => article === story) + 1
  return { ...draft, pieces: [...rest.slice(0, end), ...moved, ...rest.slice(end)] }
}
