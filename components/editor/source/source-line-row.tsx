'use client'

import { memo } from 'react'
import type { Span } from '@/lib/segmentation/types'
import type { SourceLine, SourceRun } from './source-lines'

interface Props {
  line: SourceLine
  text: string
  /** Article id → colour. */
  hues: ReadonlyMap<string, number>
  /** Block to highlight, where it has a stretch on this line. */
  activeBlock: string | null
  evidence: readonly Span[]
  onPick: (run: SourceRun) => void
}

export const SourceLineRow = memo(function SourceLineRow({
  line,
  text,
  hues,
  activeBlock,
  evidence,
  onPick,
}: Props) {
  const hue = (run: SourceRun) => (run.articleId ? hues.get(run.articleId) : undefined)
  return (
    <div className="wb-line" data-start={line.start} data-end={line.end}>
      <span className="wb-rail" aria-hidden>
        {line.runs.map((run) => (
          <i
            key={run.start}
            data-state={run.state}
            data-hue={hue(run)}
            style={{ flexGrow: run.end - run.start }}
          />
        ))}
      </span>
      <p>
        {line.runs.flatMap((run) =>
          cut(run, evidence).map(({ start, end, marked }) => (
            // Reached with the keyboard by the command that jumps between source and page.
            <span
              key={start}
              className="wb-run"
              data-state={run.state}
              data-active={activeBlock !== null && run.blockId === activeBlock ? '' : undefined}
              data-evidence={marked ? '' : undefined}
              onClick={() => onPick(run)}
            >
              {text.slice(start, end)}
            </span>
          )),
        )}
      </p>
    </div>
  )
})

/** A stretch cut where evidence begins and ends in it. */
function cut({ start, end }: SourceRun, evidence: readonly Span[]) {
  const inside = evidence.filter(([from, to]) => from < end && to > start)
  if (inside.length === 0) return [{ start, end, marked: false }]
  const edges = [start, end, ...inside.flat()].filter((edge) => edge >= start && edge <= end)
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index]!
    return { start: from, end: to, marked: inside.some(([a, b]) => a <= from && b >= to) }
  })
}
