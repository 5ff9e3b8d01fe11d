import { prepareDivisions } from '@/lib/segmentation/prepare-divisions'
import type { Divisions, NewsroomMemory, SegmentOptions } from '@/lib/segmentation/types'
import { loadDivisions } from './divisions'
import { FORMER_NAMES } from './former-names'
import { loadWords } from './words'

let divisions: Divisions | undefined

/**
 * What the engine is handed besides a page's text: the official tables and the word segmenter (loaded once
 * a process), the publication's prefecture, and what the newsroom has confirmed before.
 */
export function segmentOptions({
  prefecture,
  memory,
}: {
  /** Six-digit code. */
  prefecture?: string
  memory?: NewsroomMemory
} = {}): SegmentOptions {
  divisions ??= prepareDivisions(loadDivisions(), FORMER_NAMES)
  return { prefecture, memory, divisions, words: loadWords() }
}
