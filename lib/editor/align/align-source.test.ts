import { expect, it, vi } from 'vitest'
import { article, block, page } from '../testing/build'
import { random } from '../testing/random'
import { edit, importPage, rightness } from '../testing/true-page'
import { alignSource } from './align-source'
import { isSpaceCode } from './folded-text'

// Many rounds: a loaded machine needs its time for them.
vi.setConfig({ testTimeout: 60_000 })

const r = random()
const PAGES = 8

it.each([
  [6_000, 80, 0.997],
  [6_000, 300, 0.993],
  [20_000, 200, 0.997],
])(`finds where the characters of pages of %d went in %d edits (seed ${r.seed})`, (length, edits, least) => {
  let sum = 0
  for (let round = 0; round < PAGES; round++) {
    const { source, blocks } = importPage(r, length)
    let count = 0
    for (let i = 0; i < edits; i++) edit(r, blocks, () => `n${count++}`)
    sum += rightness(source, blocks)
  }
  expect(sum / PAGES).toBeGreaterThanOrEqual(least)
})

/** `source` offsets by block, as text. */
const holders = (doc: Parameters<typeof alignSource>[0], source: string) => {
  const { blocks, matching } = alignSource(doc, source)
  return blocks.map(({ start, end }) => [...matching.sourceOf.subarray(start, end)])
}

it('gives repeated boilerplate to the block whose hint says so', () => {
  const source = '本报讯甲\n本报讯乙'
  const doc = page(
    article('a', [
      block('body', 'b2', '本报讯', { source: [[5, 9]] }),
      block('body', 'b1', '本报讯甲', { source: [[0, 4]] }),
    ]),
  )
  expect(holders(doc, source)).toEqual([
    [4, 5, 6],
    [0, 1, 2, 3],
  ])
})

it('takes both widths of a character for the same and white space for nothing', () => {
  const doc = page(article('a', [block('body', 'b', '（王　某）说，“好”')]))
  expect(holders(doc, '(王 某) 说,"好"')).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8]])
})

it('uses each source character once', () => {
  const doc = page(article('a', [block('body', 'b1', '春耕生产工作'), block('body', 'b2', '春耕生产工作')]))
  expect(holders(doc, '春耕生产工作')).toEqual([
    [0, 1, 2, 3, 4, 5],
    [-1, -1, -1, -1, -1, -1],
  ])
})

it('knows the same white space as JavaScript', () => {
  const differing = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => isSpaceCode(code) !== /\s/.test(String.fromCharCode(code)),
  )
  expect(differing).toEqual([])
})
