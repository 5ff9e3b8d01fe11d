import type { Segmentation, SegmentOptions } from './types'

/** Raw page text → proposed articles. (The engine's first stone: a line a block, all one story.) */
export function segment(text: string, _options: SegmentOptions = {}): Segmentation {
  const judgement = { confidence: 0.1, reasons: [] }
  const blocks = [...text.matchAll(/\S[^\r\n]*/g)].map((line) => ({
    role: 'body' as const,
    spans: [[line.index, line.index + line[0].trimEnd().length]] as [number, number][],
    roleJudgement: judgement,
    joins: [],
  }))
  const story = { kind: 'story' as const, blocks, counties: [], contributors: [], boundary: judgement }
  return { articles: blocks.length > 0 ? [story] : [], suspects: [], page: {} }
}
