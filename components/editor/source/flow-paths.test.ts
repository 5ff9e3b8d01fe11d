import { describe, expect, it } from 'vitest'
import { flowPaths, GUTTER, type Flow } from './flow-paths'

const flow = (from: number, to: number): Flow => ({ key: `${from} ${to}`, hue: 0, from, to })

/** Every x of a path, which has the upright's in it. */
const xs = (path: string) => [...path.matchAll(/[MH]([\d.-]+)|Q([\d.-]+)/g)].map(([, a, b]) => Number(a ?? b))

describe('flowPaths', () => {
  it('stays within the margin, however many run side by side', () => {
    const many = Array.from({ length: 12 }, (_, i) => flow(10 + i, 900 - i))
    for (const { path } of flowPaths(many)) for (const x of xs(path)) expect(x).toBeGreaterThan(1)
    for (const { path } of flowPaths(many)) expect(Math.max(...xs(path))).toBe(GUTTER)
  })

  it('leads short joins inside long ones, and lets those that do not meet share a lane', () => {
    const [short, other, long] = flowPaths([flow(0, 400), flow(10, 40), flow(300, 350)])
    const upright = (one: { path: string } | undefined) => Math.min(...xs(one!.path))
    expect(upright(short)).toBe(upright(other))
    expect(upright(long)).toBeLessThan(upright(short))
  })
})
