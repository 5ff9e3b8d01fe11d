import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import type { Segmentation } from '@/lib/segmentation/types'
import { DAMAGE_NAMES, mutatePage } from './mutate-page'
import { isStable } from './written-out'

// SEED begins the cases elsewhere, CASES asks for more of each kind; a failure names its kind and seed.
const FIRST = Number(process.env.SEED ?? 1)
const CASES = Number(process.env.CASES ?? 100)
const SLOW_MACHINE = 60_000
const options = segmentOptions({ prefecture: '220300' })

describe.each(DAMAGE_NAMES)('any page with %s', (damage) => {
  const seeds = Array.from({ length: CASES }, (_, i) => FIRST + i)

  it('keeps every visible character once, and judges what it decides', { timeout: SLOW_MACHINE }, () => {
    for (const seed of seeds) {
      const { text } = mutatePage(damage, seed)
      const page = segment(text, options)
      const faults = [...coverageFaults(page, text), ...judgementFaults(page)]
      expect(faults, `${damage}/${seed}`).toEqual([])
    }
  })

  it('is cut the same way each time', { timeout: SLOW_MACHINE }, () => {
    for (const seed of seeds.filter((_, i) => i % 10 === 0)) {
      const { text } = mutatePage(damage, seed)
      expect(segment(text, options), `${damage}/${seed}`).toEqual(segment(text, options))
    }
  })
})

// No kind of damage is left out. What the property cannot hold for are pages whose empty lines tell where
// articles begin: written out with one empty line between all blocks they tell less, and where nothing else
// told as much, the page is read otherwise. The mutator's wide gaps stand round pictures and tell nothing.
describe.each(DAMAGE_NAMES)('a page with %s, written out in reading order', (damage) => {
  it('gives the same blocks again', { timeout: SLOW_MACHINE }, () => {
    for (let seed = FIRST; seed < FIRST + CASES; seed++)
      expect(isStable(mutatePage(damage, seed).text, options), `${damage}/${seed}`).toBe(true)
  })
})

function coverageFaults({ articles }: Segmentation, text: string): string[] {
  const spans = articles.flatMap(({ blocks }) => blocks.flatMap(({ spans }) => spans))
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const faults = sorted.flatMap(([start, end], i) => {
    const sound = Number.isInteger(start) && Number.isInteger(end) && start < end && end <= text.length
    return sound && start >= (sorted[i - 1]?.[1] ?? 0) ? [] : [`span ${start}–${end}`]
  })
  const edges = [0, ...sorted.flat(), text.length]
  for (let i = 0; i < edges.length; i += 2) {
    const between = text.slice(edges[i], edges[i + 1])
    if (/\S/.test(between)) faults.push(`lost: ${between.trim()}`)
  }
  return faults
}

function judgementFaults({ articles, suspects }: Segmentation): string[] {
  const rated = articles.flatMap(({ boundary, blocks, counties, contributors }) => [
    boundary,
    ...blocks.flatMap(({ roleJudgement, joins }) => [roleJudgement, ...joins]),
    ...counties,
    ...contributors,
  ])
  const unplaced = articles.flatMap(({ blocks }) =>
    blocks.filter((b) => b.joins.length !== b.spans.length - 1),
  )
  const astray = suspects.filter(({ article, block = 0 }) => !articles[article]?.blocks[block])
  const unsorted = suspects.filter(({ confidence }, i) => i > 0 && confidence < suspects[i - 1]!.confidence)
  return [
    ...rated.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1)).map(() => 'confidence'),
    ...unplaced.map(() => 'a join without judgement'),
    ...astray.map(() => 'a suspect that points nowhere'),
    ...unsorted.map(() => 'suspects out of order'),
  ]
}
