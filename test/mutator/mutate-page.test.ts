import { describe, expect, it } from 'vitest'
import { textOf } from '@/test/eval/labelled'
import { DAMAGE_NAMES, mutatePage, type DamageName } from './mutate-page'

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1)
const tight = (text: string) => text.replace(/\s/g, '')
const blocksOf = (damage: DamageName, seed: number) => {
  const { text, gold } = mutatePage(damage, seed)
  return gold.map(({ blocks }) => blocks.map(({ spans }) => tight(textOf(text, spans))))
}

describe.each(DAMAGE_NAMES)('a page with %s', (damage) => {
  it('is the same for the same seed, and accounts for every character once', () => {
    for (const seed of SEEDS) {
      const { text, gold } = mutatePage(damage, seed)
      expect(mutatePage(damage, seed).text).toBe(text)
      const spans = gold
        .flatMap(({ blocks }) => blocks.flatMap(({ spans }) => spans))
        .sort((a, b) => a[0] - b[0])
      expect(tight(textOf(text, spans))).toBe(tight(text))
      expect(spans.every(([start], i) => i === 0 || spans[i - 1]![1] <= start)).toBe(true)
    }
  })
})

describe('what damage leaves of the truth', () => {
  // Reading order and text of the blocks stay; only the source gets worse.
  const harmless: DamageName[] = [
    'column-ends',
    'reordered-columns',
    'headline-after-story',
    'headline-at-page-end',
    'stray-spaces',
    'crlf',
    'no-blank-lines',
    'hard-wrap',
    'glued-lines',
  ]
  it.each(harmless)('%s: the same blocks as on the clean page', (damage) => {
    for (const seed of SEEDS) expect(blocksOf(damage, seed)).toEqual(blocksOf('clean', seed))
  })

  it.each(DAMAGE_NAMES.filter((damage) => damage !== 'clean'))(
    '%s: another source than the clean page',
    (damage) => {
      const changed = SEEDS.filter((seed) => mutatePage(damage, seed).text !== mutatePage('clean', seed).text)
      expect(changed.length).toBeGreaterThan(SEEDS.length * 0.7)
    },
  )

  it('marks where text was dropped', () => {
    const gaps = SEEDS.flatMap((seed) =>
      mutatePage('dropped-text', seed).gold.flatMap(({ blocks }) =>
        blocks.filter((b) => b.gapBefore || b.gapAfter),
      ),
    )
    expect(gaps.some(({ gapAfter }) => gapAfter)).toBe(true)
    expect(gaps.some(({ gapBefore }) => gapBefore)).toBe(true)
  })
})
