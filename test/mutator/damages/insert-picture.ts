import type { Draft } from '../draft'
import { picture } from '../grammar/pictures'
import type { Random } from '../random'
import { columnEnds, cutPlaces } from './column-ends'

/** A picture story between the two halves of a cut paragraph. */
export function insertPicture(draft: Draft, random: Random): Draft {
  const damaged = columnEnds(draft, random)
  const places = cutPlaces(damaged)
  if (places.length === 0) return damaged
  const at = random.pick(places) + 1
  const article = damaged.articles.length
  const photo = picture(random)
  const pieces = photo.blocks.map(({ text }, block) => ({ article, block, part: 0, text }))
  return {
    ...damaged,
    articles: [...damaged.articles, photo],
    pieces: [...damaged.pieces.slice(0, at), ...pieces, ...damaged.pieces.slice(at)],
  }
}
