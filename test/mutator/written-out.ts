import { segment } from '@/lib/segmentation/segment'
import type { Segmentation, SegmentOptions } from '@/lib/segmentation/types'
import { textOf } from '@/test/eval/labelled'

/** A segmentation written out as a page again: reading order, an empty line between blocks. */
export function writtenOut(page: Segmentation, text: string): string {
  return blocksOf(page, text)
    .map((block) => `${block.text}\n`)
    .join('\n')
}

/** Whether a page that is written out in reading order gives the same blocks again. */
export function isStable(text: string, options: SegmentOptions): boolean {
  const first = segment(text, options)
  const page = writtenOut(first, text)
  return JSON.stringify(blocksOf(segment(page, options), page)) === JSON.stringify(blocksOf(first, text))
}

/** Blocks in reading order, lines of one block run together. */
function blocksOf({ articles }: Segmentation, text: string) {
  return articles.flatMap(({ blocks }, article) =>
    blocks.map(({ role, spans }) => {
      const lines = textOf(text, spans).split(/\r?\n/)
      return { article, role, text: lines.map((line) => line.trim()).join('') }
    }),
  )
}
