import { changedFacts } from '../changed-facts'
import { blockText, type ArticleJson, type BlockJson } from '../document-json'
import { photoChange } from '../photo-change'
import { BOUNDARY, blockGroups, groupText, steadyIds, type BlockGroup } from './block-groups'
import { pairMoves } from './pair-moves'
import { pairedBlocks } from './paired-blocks'
import type { GroupHunk, PieceChange } from './piece-change'
import { textHunks } from './text-hunks'

/** How much unchanged text is shown at either side of a change. */
const AROUND = 16

/**
 * What changed between two versions of a piece in all that a review binds, in reading order: text character
 * by character, with what was moved, split and joined told apart from what was written anew.
 */
export function pieceDiff(before: ArticleJson, after: ArticleJson): PieceChange[] {
  const steady = steadyIds(before, after)
  const groups = blockGroups(before, after)
  const facts = changedFacts(before, after).map((fact): PieceChange => ({
    key: `fact ${fact}`,
    kind: 'fact',
    fact,
    was: before.attrs,
    is: after.attrs,
  }))
  const changes = groups.flatMap((group) => [
    ...(group.id === null || steady.has(group.id) ? [] : [movedBlock(group.after[0]!)]),
    ...changedRoles(group),
    ...changedText(group),
  ])
  return [...facts, ...pairMoves(changes)]
}

const movedBlock = (block: BlockJson): PieceChange => ({
  key: `moved ${block.attrs.id}`,
  kind: 'moved',
  role: block.type,
  blockId: block.attrs.id,
  text: shorten(blockText(block)),
})

function changedRoles(group: BlockGroup): PieceChange[] {
  return pairedBlocks(group).flatMap(([was, is]): PieceChange[] => {
    const gaps = was.attrs.gapBefore === is.attrs.gapBefore && was.attrs.gapAfter === is.attrs.gapAfter
    const blockId = is.attrs.id
    const text = shorten(blockText(is))
    if (was.type === is.type && gaps)
      return photoChange(was, is)
        ? [{ key: `photo ${blockId}`, kind: 'photo', role: is.type, blockId, text }]
        : []
    return [{ key: `role ${blockId}`, kind: 'role', role: is.type, wasRole: was.type, blockId, text }]
  })
}

function changedText(group: BlockGroup): PieceChange[] {
  const [before, after] = [groupText(group.before), groupText(group.after)]
  if (group.before.length === 0 || group.after.length === 0) return wholeBlocks(group)
  return textHunks(before, after).map((hunk): PieceChange => {
    const at = group.after[after.slice(0, hunk.from).split(BOUNDARY).length - 1]!
    const lead = after.slice(0, hunk.from).split(BOUNDARY).at(-1) ?? ''
    const tail = after.slice(hunk.to).split(BOUNDARY)[0] ?? ''
    return {
      key: `text ${group.id} ${hunk.from}-${hunk.to} ${hunk.wasFrom}-${hunk.wasTo}`,
      kind: kindOf(hunk, [before, after]),
      role: at.type,
      lead: lead.slice(-AROUND),
      tail: tail.slice(0, AROUND),
      hunks: [{ ...hunk, group: group.id }],
    }
  })
}

/** The first group may be in one version alone: blocks put before everything else, or gone from there. */
function wholeBlocks(group: BlockGroup): PieceChange[] {
  const kind = group.before.length === 0 ? 'added' : 'removed'
  const blocks = kind === 'added' ? group.after : group.before
  if (blocks.length === 0) return []
  const text = groupText(blocks)
  const nothing = { from: 0, to: 0, wasFrom: 0, wasTo: 0, added: '', removed: '' }
  const hunk =
    kind === 'added'
      ? { ...nothing, to: text.length, added: text }
      : { ...nothing, wasTo: text.length, removed: text }
  const hunks = [{ ...hunk, group: group.id }]
  return [{ key: `${kind} ${group.id}`, kind, role: blocks[0]!.type, lead: '', tail: '', hunks }]
}

function kindOf({ added, removed, ...at }: Omit<GroupHunk, 'group'>, [before, after]: [string, string]) {
  if (added === BOUNDARY && removed === '') return 'split'
  if (removed === BOUNDARY && added === '') return 'joined'
  if (removed === '' && whole(added, after, at.from, at.to)) return 'added'
  if (added === '' && whole(removed, before, at.wasFrom, at.wasTo)) return 'removed'
  return 'text'
}

/** Whether a stretch is whole blocks: a boundary at one of its ends, and another or the text's end beyond. */
function whole(stretch: string, text: string, from: number, to: number): boolean {
  const edge = (at: number) => at < 0 || at >= text.length || text[at] === BOUNDARY
  if (stretch.startsWith(BOUNDARY)) return edge(to)
  return stretch.endsWith(BOUNDARY) && edge(from - 1)
}

const shorten = (text: string) => (text.length > 2 * AROUND ? `${text.slice(0, 2 * AROUND)}…` : text)
