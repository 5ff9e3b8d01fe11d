'use client'

import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Outline } from '../page/outline'
import { flowPaths, type Flow } from './flow-paths'
import type { SourceLine } from './source-lines'

interface Props {
  container: RefObject<HTMLElement | null>
  outline: Outline
  lines: readonly SourceLine[]
}

/** Draws each join as an arrow from where a column broke off to where it goes on. */
export function FlowArrows({ container, outline, lines }: Props) {
  const [arrows, setArrows] = useState<ReturnType<typeof flowPaths>>([])
  useLayoutEffect(() => {
    const box = container.current
    if (!box) return
    const draw = () => setArrows(flowPaths(flowsIn(box, outline)))
    const observer = new ResizeObserver(draw)
    observer.observe(box)
    return () => observer.disconnect()
  }, [container, outline, lines])
  return (
    <svg className="wb-flow" aria-hidden>
      <defs>
        <marker
          id="wb-arrow"
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="6"
          markerHeight="6"
          orient="auto"
        >
          <path d="M0 0 6 3 0 6z" style={{ fill: 'context-stroke', stroke: 'none' }} />
        </marker>
      </defs>
      {arrows.map(({ key, hue, path }) => (
        <path key={key} d={path} data-hue={hue} markerEnd="url(#wb-arrow)" />
      ))}
    </svg>
  )
}

function flowsIn(box: HTMLElement, outline: Outline): Flow[] {
  const rows = [...box.querySelectorAll<HTMLElement>('.wb-line')].map((row) => ({
    end: Number(row.dataset.end),
    top: row.offsetTop,
    bottom: row.offsetTop + row.offsetHeight,
  }))
  const rowAt = (offset: number) => rows.find(({ end }) => offset <= end)
  return outline.articles.flatMap(({ blocks }, index) =>
    blocks.flatMap(({ id, source }) =>
      (source ?? []).slice(1).flatMap((span, place) => {
        const from = rowAt(source![place]![1])
        const to = rowAt(span[0] + 1)
        if (!from || !to || from === to) return []
        return [{ key: `${id} ${place}`, hue: index % 8, from: from.bottom - 5, to: to.top + 9 }]
      }),
    ),
  )
}
