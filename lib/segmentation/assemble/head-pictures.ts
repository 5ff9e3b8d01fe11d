import type { Features } from '../features/features'
import type { DraftArticle } from './draft'
import { isHeading } from './headings'

/**
 * Gives pictures the heading that stands right over them and that no text was left under; under a column's head
 * (图片新闻) all the numbered pictures are its own.
 */
export function headPictures(
  articles: readonly DraftArticle[],
  features: readonly Features[],
): DraftArticle[] {
  const settled: DraftArticle[] = []
  for (const article of articles) {
    const over = settled.at(-1)
    if (over && article.kind === 'photo' && follows(over, article) && isOver(over, article, features)) {
      over.kind = 'photo'
      over.blocks = [...over.blocks, ...article.blocks]
    } else settled.push({ ...article })
  }
  return settled
}

/** Whether a picture stands right under what an article has so far. */
const follows = ({ blocks }: DraftArticle, picture: DraftArticle): boolean =>
  (blocks.at(-1)?.fragments.at(-1) ?? -2) + 1 === picture.blocks[0]?.fragments[0]

function isOver(over: DraftArticle, picture: DraftArticle, features: readonly Features[]): boolean {
  if (over.blocks.every(isHeading)) return true
  const [head] = over.blocks
  const first = picture.blocks[0]?.fragments[0] ?? -1
  return (
    over.kind === 'photo' &&
    features[head?.fragments[0] ?? -1]?.columnHead === true &&
    features[first]?.numbered === true
  )
}
