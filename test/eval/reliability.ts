import type { SuspectKind } from '@/lib/segmentation/types'
import type { Decision } from './decision'

/** Decisions of one kind whose confidence lies in `[from, to)`; the last bin holds 1 too. */
export interface ReliabilityBin {
  kind: SuspectKind
  from: number
  to: number
  decisions: number
  meanConfidence: number
  shareRight: number
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const
const KINDS = ['boundary', 'role', 'join', 'county', 'contributor'] as const

/** Calibrated confidences have a share right near their mean in every bin. Empty bins are left out. */
export function reliability(decisions: readonly Decision[]): ReliabilityBin[] {
  return KINDS.flatMap((kind) =>
    EDGES.slice(0, -1).flatMap((from, i): ReliabilityBin[] => {
      const to = EDGES[i + 1]!
      const inside = decisions.filter(
        ({ kind: k, confidence: c }) => k === kind && c !== undefined && c >= from && (c < to || to === 1),
      )
      const mean = (values: number[]) => values.reduce((x, y) => x + y, 0) / values.length
      if (inside.length === 0) return []
      return [
        {
          kind,
          from,
          to,
          decisions: inside.length,
          meanConfidence: mean(inside.map(({ confidence }) => confidence!)),
          shareRight: mean(inside.map(({ right }) => (right ? 1 : 0))),
        },
      ]
    }),
  )
}
