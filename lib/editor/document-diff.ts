import { blockText, type ArticleJson, type BlockJson, type DocumentJson } from './document-json'
import { longestCommon } from './longest-common'
import { pairMoves } from './piece-diff/pair-moves'
import type { PieceChange } from './piece-diff/piece-change'
import { pieceDiff } from './piece-diff/piece-diff'

/** Blocks in a row that came from another article or went to one. */
export interface BlockMove {
  kind: 'came' | 'went'
  /** The other article, and its title at the time. */
  articleId: string
  title: string
  count: number
  /** How the first of them begins. */
  text: string
}

export interface ArticleDiff {
  id: string
  change: 'changed' | 'added' | 'removed'
  /** Its headline or else its first words, as it is now or was last. */
  title: string
  /** It stands elsewhere among the articles. */
  reordered: boolean
  moves: BlockMove[]
  /** What changed in its blocks, those compared with themselves that came from another article, and its facts. */
  changes: PieceChange[]
}

/** How much of a moved block's text is shown, in characters. */
const SHOWN = 30

/**
 * What changed between two states of a document in all that a sign-off binds (`bindingHashInput`), by
 * the ids of articles and blocks; blocks that moved, were split or joined are told apart from text that was
 * written anew. In reading order, articles that are gone at the end; articles in which nothing changed are left
 * out.
 */
export function documentDiff(before: DocumentJson, after: DocumentJson): ArticleDiff[] {
  const old = homes(before)
  const now = homes(after)
  const was = new Map(before.content.map((article) => [article.attrs.id, article]))
  const kept = new Set(after.content.map(({ attrs }) => attrs.id))
  const inOrder = steady(before, after)
  const gone = before.content.filter(({ attrs }) => !kept.has(attrs.id))
  const all = [
    ...after.content.map((article): ArticleDiff => {
      const { id } = article.attrs
      const earlier = was.get(id)
      const moves = [...movesOf('came', article, old), ...(earlier ? movesOf('went', earlier, now) : [])]
      const changes = pieceDiff(withMoves(earlier, article, old, now), article)
      const change = earlier ? 'changed' : 'added'
      return {
        id,
        change,
        title: titleOf(article),
        reordered: Boolean(earlier) && !inOrder.has(id),
        moves,
        changes,
      }
    }),
    ...gone.map((article): ArticleDiff => {
      const left = article.content.filter(({ attrs }) => !now.has(attrs.id))
      const changes = pieceDiff({ ...article, content: left }, { ...article, content: [] })
      const moves = movesOf('went', article, now)
      return {
        id: article.attrs.id,
        change: 'removed',
        title: titleOf(article),
        reordered: false,
        moves,
        changes,
      }
    }),
  ]
  return acrossArticles(all).filter(
    ({ change, reordered, moves, changes }) =>
      change !== 'changed' || reordered || moves.length > 0 || changes.length > 0,
  )
}

type Homes = ReadonlyMap<string, { article: ArticleJson; block: BlockJson }>

/** Where each block stands. */
const homes = ({ content }: DocumentJson): Homes =>
  new Map(content.flatMap((article) => article.content.map((block) => [block.attrs.id, { article, block }])))

/** Ids of articles that stand in the same order in both; every other one was moved. */
function steady(before: DocumentJson, after: DocumentJson): Set<string> {
  const ids = ({ content }: DocumentJson, other: DocumentJson) => {
    const there = new Set(other.content.map(({ attrs }) => attrs.id))
    return content.map(({ attrs }) => attrs.id).filter((id) => there.has(id))
  }
  const was = ids(before, after)
  return new Set(longestCommon(was, ids(after, before)).map(([i]) => was[i]!))
}

/** Blocks of an article whose home in the other state is another article, those in a row as one. */
function movesOf(kind: BlockMove['kind'], article: ArticleJson, other: Homes): BlockMove[] {
  const moves: (BlockMove & { next: number })[] = []
  article.content.forEach((block, at) => {
    const home = other.get(block.attrs.id)?.article
    if (!home || home.attrs.id === article.attrs.id) return
    const last = moves.at(-1)
    if (last?.next === at && last.articleId === home.attrs.id) {
      last.count++
      last.next++
      return
    }
    const text = [...blockText(block)].slice(0, SHOWN).join('')
    moves.push({ kind, articleId: home.attrs.id, title: titleOf(home), count: 1, text, next: at + 1 })
  })
  return moves.map(({ next: _, ...move }) => move)
}

/** The earlier article without the blocks that went elsewhere, and with those that came, as they were before. */
function withMoves(
  earlier: ArticleJson | undefined,
  article: ArticleJson,
  old: Homes,
  now: Homes,
): ArticleJson {
  const { id } = article.attrs
  const content = (earlier?.content ?? []).filter(
    ({ attrs }) => (now.get(attrs.id)?.article.attrs.id ?? id) === id,
  )
  article.content.forEach(({ attrs }, at) => {
    const home = old.get(attrs.id)
    if (!home || home.article.attrs.id === id) return
    const ids = article.content.slice(0, at).map((block) => block.attrs.id)
    const behind = content.findLastIndex((block) => ids.includes(block.attrs.id))
    content.splice(behind + 1, 0, home.block)
  })
  return { ...(earlier ?? article), content }
}

/** Text that left one article and came to another is one change, where it is now. */
function acrossArticles(diffs: readonly ArticleDiff[]): ArticleDiff[] {
  const all = pairMoves(
    diffs.flatMap(({ id, changes }) => changes.map((change) => ({ ...change, articleId: id }))),
  )
  return diffs.map((diff) => ({
    ...diff,
    changes: all
      .filter(({ articleId }) => articleId === diff.id)
      .map(({ articleId, ...change }) => ({ ...change, key: `${articleId} ${change.key}` }) as PieceChange),
  }))
}

function titleOf({ content }: ArticleJson): string {
  const titled =
    content.find(({ type }) => type === 'headline') ?? content.find((block) => blockText(block) !== '')
  return titled ? [...blockText(titled)].slice(0, SHOWN).join('') : ''
}
