import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { ReplaceStep, type Transform } from '@tiptap/pm/transform'
import { findArticle, findBlock } from '../commands/place'
import type { ArticleJson, DocumentJson } from '../document-json'
import { nodeFromJson } from '../node-from-json'
import { blockGroups, steadyIds, type BlockGroup } from './block-groups'
import { pairedBlocks } from './paired-blocks'
import type { GroupHunk, PieceChange } from './piece-change'

/**
 * Takes one change back, as a change of its own: `tr.doc` must be what `change` was found in. Blocks that come
 * back keep their ids where those are free.
 * @param before the earlier version of the piece
 */
export function revertChange(
  tr: Transform,
  before: ArticleJson,
  change: PieceChange,
  newId: () => string,
): void {
  const found = findArticle(tr.doc, before.attrs.id)
  if (!found) return
  const after = found.article.toJSON() as ArticleJson
  if (change.kind === 'fact') return revertFact(tr, before, found.articlePos, change.fact)
  if (change.kind === 'role' || change.kind === 'photo')
    return revertRole(tr, blockGroups(before, after), change.blockId)
  if (!('hunks' in change)) return moveBack(tr, before, after, change.blockId)
  const old = nodeFromJson({ type: 'doc', content: [before] } satisfies DocumentJson)
  const groups = blockGroups(before, after)
  // From the end, so that the place of the other hunk stays where it was.
  const hunks = change.hunks
    .map((hunk) => ({ hunk, place: hunkPlace(tr.doc, before.attrs.id, groups, hunk) }))
    .sort((a, b) => b.place.from - a.place.from)
  for (const { hunk, place } of hunks) {
    const group = groups.find(({ id }) => id === hunk.group)!
    tr.step(new ReplaceStep(place.from, place.to, earlier(old, group, hunk, tr.doc, newId)))
  }
}

interface Range {
  from: number
  to: number
}

/** Where a hunk stands in the document as it is. */
function hunkPlace(doc: Node, articleId: string, groups: readonly BlockGroup[], hunk: GroupHunk): Range {
  const group = groups.find(({ id }) => id === hunk.group)!
  const inside = findArticle(doc, articleId)!.articlePos + 1
  if (group.after.length === 0) return { from: inside, to: inside }
  const first = findBlock(doc, group.after[0]!.attrs.id)!.blockPos
  if (group.before.length === 0) {
    const size = group.after.reduce((sum, block) => sum + findBlock(doc, block.attrs.id)!.block.nodeSize, 0)
    return { from: first, to: first + size }
  }
  return { from: position(doc, group.after, hunk.from), to: position(doc, group.after, hunk.to) }
}

/** What the earlier version has in a hunk's place. */
function earlier(old: Node, group: BlockGroup, hunk: GroupHunk, doc: Node, newId: () => string): Slice {
  if (group.before.length === 0) return Slice.empty
  if (group.after.length === 0) {
    const nodes = group.before.map((block) => findBlock(old, block.attrs.id)!.block)
    return new Slice(freed(Fragment.from(nodes), doc, newId, false), 0, 0)
  }
  const slice = old.slice(position(old, group.before, hunk.wasFrom), position(old, group.before, hunk.wasTo))
  return new Slice(freed(slice.content, doc, newId, slice.openStart > 0), slice.openStart, slice.openEnd)
}

/** The document's position of an offset in a group's text, in which a boundary counts for one. */
function position(doc: Node, blocks: BlockGroup['after'], offset: number): number {
  let rest = offset
  for (const { attrs } of blocks) {
    const { block, blockPos } = findBlock(doc, attrs.id)!
    if (rest <= block.content.size) return blockPos + 1 + rest
    rest -= block.content.size + 1
  }
  throw new RangeError('A hunk ends beyond its group')
}

/** Blocks with new ids where theirs are taken: by a block that went to another article, say. */
function freed(content: Fragment, doc: Node, newId: () => string, open: boolean): Fragment {
  const nodes: Node[] = []
  content.forEach((node, _, i) => {
    const taken = node.isBlock && findBlock(doc, node.attrs.id as string) !== null && !(i === 0 && open)
    nodes.push(taken ? node.type.create({ ...node.attrs, id: newId() }, node.content) : node)
  })
  return Fragment.from(nodes)
}

function revertFact(
  tr: Transform,
  { attrs }: ArticleJson,
  articlePos: number,
  fact: Extract<PieceChange, { kind: 'fact' }>['fact'],
): void {
  tr.setNodeAttribute(articlePos, fact, attrs[fact])
  if (fact === 'counties') tr.setNodeAttribute(articlePos, 'countyNone', attrs.countyNone)
}

function revertRole(tr: Transform, groups: readonly BlockGroup[], blockId: string): void {
  const group = groups.find(({ after }) => after.some(({ attrs }) => attrs.id === blockId))!
  const place = findBlock(tr.doc, blockId)!
  const pair = pairedBlocks(group).find(([, is]) => is.attrs.id === blockId)
  if (!pair) return
  const [{ type, attrs }] = pair
  const { id, source } = place.block.attrs
  tr.setNodeMarkup(place.blockPos, tr.doc.type.schema.nodes[type], { ...attrs, id, source })
}

/** Puts a block with what belongs to it behind the nearest one before it that kept its place. */
function moveBack(tr: Transform, before: ArticleJson, after: ArticleJson, blockId: string): void {
  const groups = blockGroups(before, after)
  const steady = steadyIds(before, after)
  const ids = before.content.map(({ attrs }) => attrs.id)
  const anchor = ids.slice(0, ids.indexOf(blockId)).findLast((id) => steady.has(id)) ?? null
  const sizeOf = ({ after: blocks }: BlockGroup) =>
    blocks.reduce((sum, { attrs }) => sum + findBlock(tr.doc, attrs.id)!.block.nodeSize, 0)
  const group = groups.find(({ id }) => id === blockId)!
  const from = findBlock(tr.doc, blockId)!.blockPos
  const to = from + sizeOf(group)
  const { content } = tr.doc.slice(from, to)
  const behind = groups.find(({ id }) => id === anchor)!
  const articleStart = findArticle(tr.doc, before.attrs.id)!.articlePos + 1
  const target = (anchor === null ? articleStart : findBlock(tr.doc, anchor)!.blockPos) + sizeOf(behind)
  tr.delete(from, to)
  tr.insert(target > from ? target - (to - from) : target, content)
}
