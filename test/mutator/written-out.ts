import type { Segmentation } from '@/lib/segmentation/types'
import { textOf } from '@/test/eval/labelled'

/** The blocks of a segmentation in reading order: role and text, joined where it joined them. */
export function blocksOf({ articles }: Segmentation, text: string) {
  return articles.flatMap(({ blocks }, article) =>
    blocks.map(({ role, spans }) => ({
      article,
      role,
      text: textOf(text, spans)
        .replace(/[\r\n]+/g, '')
        .trim(),
    })),
  )
}

/** A segmentation written out as a page again: reading order, an empty line between blocks. */
export function writtenOut(page: Segmentation, text: string): string {
  return `${blocksOf(page, text)
    .map((block) => block.text)
    .join('\n\n')}\n`
}
