import { longestCommon } from '../longest-common'
import { blockText, type ArticleJson, type BlockJson } from '../document-json'

/**
 * Blocks that are compared with each other: one that both versions have, with what follows it in each and is
 * in that version alone; so a paragraph that was split, or joined with the next, meets its own text. The
 * first group has what stands before the first common block. A group is contiguous in both versions.
 */
export interface BlockGroup {
  /** The block that both have; null for the first group. */
  id: string | null
  before: BlockJson[]
  after: BlockJson[]
}

/** What stands between the texts of two blocks of a group; no block has it inside. */
export const BOUNDARY = '\n'

/** The groups of two versions of an article, in the order of the later one. */
export function blockGroups(before: ArticleJson, after: ArticleJson): BlockGroup[] {
  const ids = ({ content }: ArticleJson) => new Set(content.map(({ attrs }) => attrs.id))
  const [old, now] = [ids(before), ids(after)]
  const chunks = (article: ArticleJson, other: ReadonlySet<string>) => {
    const found = new Map<string | null, BlockJson[]>([[null, []]])
    let open: string | null = null
    for (const block of article.content) {
      if (other.has(block.attrs.id)) open = block.attrs.id
      found.set(open, [...(found.get(open) ?? []), block])
    }
    return found
  }
  const [was, is] = [chunks(before, now), chunks(after, old)]
  return [...is].map(([id, blocks]) => ({ id, before: was.get(id) ?? [], after: blocks }))
}

/** The text of a group's blocks in one string. */
export const groupText = (blocks: readonly BlockJson[]): string => blocks.map(blockText).join(BOUNDARY)

/** Ids of common blocks that keep their order; every other common block was moved. */
export function steadyIds(before: ArticleJson, after: ArticleJson): Set<string> {
  const ids = (article: ArticleJson, other: ArticleJson) => {
    const there = new Set(other.content.map(({ attrs }) => attrs.id))
    return article.content.map(({ attrs }) => attrs.id).filter((id) => there.has(id))
  }
  const [was, is] = [ids(before, after), ids(after, before)]
  return new Set(longestCommon(was, is).map(([i]) => was[i]!))
}
