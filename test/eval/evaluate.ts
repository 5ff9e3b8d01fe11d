import { segment } from '@/lib/segmentation/segment'
import type { SegmentOptions } from '@/lib/segmentation/types'
import { judgeDecisions } from './judge-decisions'
import { labelledFrom } from './labelled'
import type { GoldPage } from './load-pages'
import { scorePage } from './score-page'

/** Runs the engine on pages with known truth and scores what it proposes. */
export function evaluate(pages: readonly GoldPage[], options: SegmentOptions) {
  return pages.map(({ name, text, gold }) => {
    const proposed = segment(text, options)
    return {
      name,
      score: scorePage(text, gold, labelledFrom(proposed)),
      decisions: judgeDecisions(text, gold, proposed),
      suspects: proposed.suspects,
    }
  })
}
export type Evaluated = ReturnType<typeof evaluate>[number]
