import type { DraftArticle } from '../assemble/draft'
import type { Fragment } from '../fragments/fragment'

/** Fragments of the source that are one fragment of the page as it was written out last, in reading order. */
export type Part = readonly number[]

/** The page written out in reading order, a part for each block: what a reading made of the parts before. */
export function writeOut(drafts: readonly DraftArticle[], parts: readonly Part[]): Part[] {
  const written: Part[] = []
  for (const { blocks } of drafts) for (const { fragments } of blocks) written.push(partOf(fragments, parts))
  return written
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
