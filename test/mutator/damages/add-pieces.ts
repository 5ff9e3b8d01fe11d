import type { CleanArticle } from '../clean-article'
import type { Draft } from '../draft'
import type { Random } from '../random'

/** A page that also carries pieces of a rarer make, between two of its articles. */
export const withPieces =
  (make: (random: Random) => CleanArticle | CleanArticle[]) =>
  (draft: Draft, random: Random): Draft => {
    const added = [make(random)].flat()
    const { articles } = draft
    const edges = draft.pieces.flatMap((piece, i) => {
      const before = draft.pieces[i - 1]
      return before && before.article !== piece.article ? [i] : []
    })
    const at = random.pick(edges)
    const pieces = added.flatMap(({ blocks }, a) =>
      blocks.map(({ text }, block) => ({ article: articles.length + a, block, part: 0, text })),
    )
    return {
      ...draft,
      articles: [...articles, ...added],
      pieces: [...draft.pieces.slice(0, at), ...pieces, ...draft.pieces.slice(at)],
    }
  }

/** A story that goes on on another page, and one that came from there. */
export function jumps(draft: Draft, random: Random): Draft {
  const isBody = ({ article, block }: Draft['pieces'][number]) =>
    draft.articles[article]?.kind === 'story' && draft.articles[article].blocks[block]?.role === 'body'
  const bodies = draft.pieces.flatMap((piece, i) => (isBody(piece) ? [i] : []))
  const stories = [...new Set(bodies.map((i) => draft.pieces[i]!.article))]
  const [from, to] = random.some(stories, 2)
  const first = bodies.find((i) => draft.pieces[i]!.article === from)
  const last = bodies.findLast((i) => draft.pieces[i]!.article === to)
  const page = () => random.whole(2, 8)
  const pieces = draft.pieces.map((piece, i) => {
    if (i === last) return { ...piece, text: `${piece.text}（下转第${page()}版）` }
    // A formula stands before everything else; what came from another page has none.
    if (i === first && !piece.text.startsWith('本报') && !piece.text.startsWith('新华社'))
      return { ...piece, text: `（上接第${page()}版）${piece.text}` }
    return piece
  })
  return { ...draft, pieces }
}
