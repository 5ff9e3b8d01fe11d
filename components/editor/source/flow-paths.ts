/** A join between two places of the source panel: from the row where a column broke off to where it goes on. */
export interface Flow {
  key: string
  hue: number
  /** Heights in the panel, in px. */
  from: number
  to: number
}

/** Width of the margin that arrows are drawn in, in px; `.wb-source` keeps it free. */
export const GUTTER = 22
/** The lane beside the rail and the way between two lanes, in px. */
const FIRST_LANE = 14
const LANE = 4
const LANES = 4
const CORNER = 3

/**
 * Each join's path as SVG. Short ones run beside the rail, long ones around them, each in a lane of its own as far
 * as the margin has any, and none beyond the margin.
 */
export function flowPaths(flows: readonly Flow[]): { key: string; hue: number; path: string }[] {
  const lanes: [top: number, bottom: number][][] = []
  const byLength = flows.toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
  return byLength.map(({ key, hue, from, to }) => {
    const [top, bottom] = [Math.min(from, to), Math.max(from, to)]
    const free = lanes.findIndex((taken) => taken.every(([y1, y2]) => bottom < y1 || top > y2))
    const lane = free < 0 ? lanes.length : free
    ;(lanes[lane] ??= []).push([top, bottom])
    const x = FIRST_LANE - LANE * Math.min(lane, LANES - 1)
    const turn = Math.sign(to - from) * Math.min(CORNER, (bottom - top) / 2)
    const path = [
      `M${GUTTER} ${from} H${x + CORNER} Q${x} ${from} ${x} ${from + turn}`,
      `V${to - turn} Q${x} ${to} ${x + CORNER} ${to} H${GUTTER - 1}`,
    ].join(' ')
    return { key, hue, path }
  })
}
