import type { Span } from '@/lib/segmentation/types'
import { alignSource } from '../align/align-source'
import type { DocumentJson } from '../document-json'
import { article, block, page } from './build'
import type { Random } from './random'
import { randomText } from './random-text'

/** A block whose characters know where they came from; -1 for typed. */
export interface TrueBlock {
  id: string
  hint: Span[]
  chars: { char: string; from: number }[]
}

/** A page of paragraphs and short lines as it was imported. */
export function importPage(r: Random, length: number): { source: string; blocks: TrueBlock[] } {
  let source = ''
  const blocks: TrueBlock[] = []
  while (source.length < length) {
    const text = randomText(r, r.chance(0.2) ? 4 + r.below(12) : 60 + r.below(240))
    const start = source.length
    source += `${text}\n`
    const chars = [...text].map((char, at) => ({ char, from: start + at }))
    blocks.push({ id: `b${blocks.length}`, hint: [[start, start + text.length]], chars })
  }
  return { source, blocks }
}

/** What an editor does to text, in proportions of real work. */
export function edit(r: Random, blocks: TrueBlock[], ids: () => string): void {
  const at = r.below(blocks.length)
  const one = blocks[at]!
  const place = r.below(one.chars.length + 1)
  const typed = () => [...randomText(r, 1 + r.below(8))].map((char) => ({ char, from: -1 }))
  switch (r.below(6)) {
    case 0:
      one.chars.splice(place, 0, ...typed())
      return
    case 1:
      one.chars.splice(place, 1 + r.below(r.chance(0.2) ? 20 : 4))
      return
    case 2:
      one.chars.splice(place, 1 + r.below(4), ...typed())
      return
    case 3: {
      const [moved] = blocks.splice(at, 1)
      blocks.splice(r.below(blocks.length + 1), 0, moved!)
      return
    }
    case 4: {
      const tail = one.chars.splice(place)
      blocks.splice(at + 1, 0, { id: ids(), hint: one.hint, chars: tail })
      return
    }
    default: {
      const next = blocks[at + 1]
      if (!next) return
      one.chars.push(...next.chars)
      one.hint = [...one.hint, ...next.hint]
      blocks.splice(at + 1, 1)
    }
  }
}

/** The document that the blocks make. */
export function documentOf(blocks: readonly TrueBlock[]): DocumentJson {
  const nodes = blocks.map(({ id, hint, chars }) =>
    block('body', id, chars.map((one) => one.char).join(''), { source: hint }),
  )
  return page(article('a', nodes))
}

/** The share of source characters that the alignment puts in the block (or in none) where they are. */
export function rightness(source: string, blocks: TrueBlock[]): number {
  const doc = documentOf(blocks)
  const truth = new Map<number, string>()
  for (const one of blocks) for (const { from } of one.chars) if (from >= 0) truth.set(from, one.id)
  const alignment = alignSource(doc, source)
  let right = 0
  alignment.matching.textOf.forEach((t, s) => {
    const placed = t < 0 ? undefined : alignment.blocks.find((one) => t >= one.start && t < one.end)
    if (placed?.block.attrs.id === truth.get(alignment.source.offsets[s]!)) right++
  })
  return right / alignment.source.codes.length
}
