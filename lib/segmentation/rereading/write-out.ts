import type { DraftArticle, DraftBlock } from '../assemble/draft'
import { isHeading } from '../assemble/headings'
import type { Features } from '../features/features'
import type { Fragment } from '../fragments/fragment'

/** Fragments of the source that are one fragment of the page as it was written out last, in reading order. */
export type Part = readonly number[]

/** The page written out in reading order, a part for each block: what a reading made of the parts before. */
export function writeOut({ drafts, features }: Written, parts: readonly Part[]): Part[] {
  const written: Part[] = []
  const under = followers(drafts, features)
  const write = (a: number): void => {
    for (const { fragments } of drafts[a]!.blocks) written.push(partOf(fragments, parts))
    under.get(a)?.forEach(write)
  }
  const moved = new Set([...under.values()].flat())
  drafts.forEach((_, a) => moved.has(a) || write(a))
  return written
}

/** What a reading made of a page. */
interface Written {
  drafts: readonly DraftArticle[]
  features: readonly Features[]
}

/**
 * The pieces that nobody signed and that stand right under the last words of another, which began further up: the
 * column went on there, and the next reading is to see them under it.
 */
function followers(drafts: readonly DraftArticle[], features: readonly Features[]): Map<number, number[]> {
  /** The article whose last words a fragment is, where they stand apart from the words before them. */
  const ends = new Map<number, number>()
  drafts.forEach(({ kind, blocks }, a) => {
    const last = blocks.at(-1)
    if (kind === 'story' && last?.role === 'body' && last.fragments.length > 1)
      ends.set(last.fragments.at(-1)!, a)
  })
  const under = new Map<number, number[]>()
  if (ends.size === 0) return under
  drafts.forEach(({ kind, blocks }, a) => {
    const [first = -1] = blocks[0]?.fragments ?? []
    const host = ends.get(first - 1) ?? a
    if (kind !== 'story' || host >= a - 1 || isSigned(blocks, features)) return
    const others = under.get(host)
    if (others) others.push(a)
    else under.set(host, [a])
  })
  return under
}

/** Whether a formula or its author's name opens a piece under its headings. */
function isSigned(blocks: readonly DraftBlock[], features: readonly Features[]): boolean {
  const first = blocks.find((block) => !isHeading(block))
  return first?.role === 'byline' || features[first?.fragments[0] ?? -1]?.lead !== undefined
}

/** The part that a block's fragments make: of one fragment that fragment's own, which nearly all are. */
export const partOf = (fragments: readonly number[], parts: readonly Part[]): Part =>
  fragments.length === 1 ? parts[fragments[0]!]! : fragments.flatMap((i) => parts[i] ?? [])

/** Whether both have the same fragments in the same order: then reading them again changes nothing. */
export const areSame = (some: readonly Part[], others: readonly Part[]): boolean =>
  some.length === others.length &&
  some.every((part, at) => {
    const other = others[at] ?? []
    return part === other || (part.length === other.length && part.every((i, k) => i === other[k]))
  })

/** What a written-out page consists of: a part of one fragment is that fragment, a longer one runs together. */
export const runTogether = (parts: readonly Part[], fragments: readonly Fragment[]): Fragment[] =>
  parts.map((part): Fragment => {
    const first = fragments[part[0]!]!
    if (part.length === 1) return first
    const own = part.map((i) => fragments[i]!)
    return {
      ...first,
      text: own.map(({ text }) => text).join(''),
      spaced: own.map(({ spaced }) => spaced).join(''),
    }
  })
