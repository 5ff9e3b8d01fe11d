import type { UnplacedBlock } from '@/lib/editor/collab/unplaced-text'

/** A passage as plain text, a line a block. */
export function passageText(blocks: readonly UnplacedBlock[]): string {
  return blocks.map(({ text }) => text).join('\n')
}
