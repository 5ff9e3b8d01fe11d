import { describe, expect, it, vi } from 'vitest'
import type { DocumentJson } from '../document-json'
import { article, block, page } from '../testing/build'
import { random } from '../testing/random'
import { documentOf, edit, importPage } from '../testing/true-page'
import { accountForSource } from './account'

// Many rounds: a loaded machine needs its time for them.
vi.setConfig({ testTimeout: 60_000 })

const FIRST = '春季以来，全县组织干部深入田间地头开展服务。'
const SECOND =
  '各乡镇成立工作队，帮助农户解决种子化肥农机等难题，确保不误农时，为全年丰收打下基础，受到群众好评。'
const source = `${FIRST}\n${SECOND}\n`
const at = (start: number, length: number): [number, number][] => [[start, start + length]]
const first = (text: string) => block('body', 'b1', text, { source: at(0, FIRST.length) })
const second = (text: string) => block('body', 'b2', text, { source: at(FIRST.length + 1, SECOND.length) })
const totals = (doc: DocumentJson) => accountForSource(doc, source).totals

describe('accountForSource', () => {
  it('accounts for an untouched page', () => {
    const { totals, stretches, blocks } = accountForSource(
      page(article('a', [first(FIRST), second(SECOND)])),
      source,
    )
    expect(totals).toMatchObject({
      total: FIRST.length + SECOND.length,
      typed: 0,
      unassigned: 0,
      coverage: 1,
    })
    expect(stretches.map((one) => [one.fate, one.blockId])).toEqual([
      ['held', 'b1'],
      ['held', 'b2'],
    ])
    expect(blocks[1]?.spans).toEqual(at(FIRST.length + 1, SECOND.length))
  })

  it('counts a removed paragraph as unassigned', () => {
    const result = accountForSource(page(article('a', [first(FIRST)])), source)
    expect(result.totals.unassigned).toBe(SECOND.length)
    expect(result.stretches.at(-1)).toMatchObject({ fate: 'unassigned', blockId: null, articleId: null })
  })

  it('counts an emptied paragraph as unassigned', () => {
    expect(totals(page(article('a', [first(FIRST), second('')]))).unassigned).toBe(SECOND.length)
  })

  it('counts a deletion inside a paragraph as deleted from it', () => {
    const result = accountForSource(page(article('a', [first(FIRST), second(SECOND.slice(0, -9))])), source)
    expect(result.totals).toMatchObject({ unassigned: 0, deleted: 9 })
    expect(result.stretches.at(-1)).toMatchObject({ fate: 'deleted', blockId: 'b2' })
  })

  it('counts a small deletion as deleted where the block has no hint', () => {
    const doc = page(article('a', [block('body', 'x', FIRST + SECOND.slice(6))]))
    expect(totals(doc)).toMatchObject({ unassigned: 0, deleted: 6 })
  })

  it('counts a rewritten block as deleted and typed', () => {
    const doc = page(article('a', [first('甲乙丙丁戊己庚辛壬癸子丑寅卯'), second(SECOND)]))
    expect(totals(doc)).toMatchObject({ unassigned: 0, deleted: FIRST.length, typed: 14 })
  })

  it('counts a paragraph cut to less than half as unassigned where it is missing', () => {
    expect(totals(page(article('a', [first(FIRST), second(SECOND.slice(0, 10))]))).unassigned).toBe(
      SECOND.length - 10,
    )
  })

  it('tells discarded from held, and does not call discarded text typed', () => {
    const doc = page(article('a', [first(FIRST), block('discarded', 'b2', SECOND + '多')]))
    expect(totals(doc)).toMatchObject({ held: FIRST.length, discarded: SECOND.length, typed: 0 })
  })

  it('shows what was typed and where a join is', () => {
    const joined = block('body', 'b1', `${FIRST.slice(0, 12)}新添${SECOND}`)
    const result = accountForSource(
      page(article('a', [joined, block('body', 'b3', FIRST.slice(12))])),
      source,
    )
    expect(result.blocks[0]).toMatchObject({
      spans: [
        [0, 12],
        [FIRST.length + 1, FIRST.length + 1 + SECOND.length],
      ],
      typed: [[12, 14]],
    })
  })

  it('gives 100 per cent of an empty source', () => {
    expect(accountForSource(page(article('a', [first('')])), ' \n').totals.coverage).toBe(1)
  })

  const r = random()
  it(`always adds up (seed ${r.seed})`, () => {
    for (let round = 0; round < 20; round++) {
      const { source, blocks } = importPage(r, 2_000)
      for (let i = 0; i < 60; i++) edit(r, blocks, () => `n${i}`)
      const { totals, stretches } = accountForSource(documentOf(blocks), source)
      expect(totals.held + totals.discarded + totals.deleted + totals.unassigned).toBe(totals.total)
      expect(totals.total).toBe(source.replace(/\s/g, '').length)
      expect(stretches.map((one) => source.slice(...one.span)).join('')).toBe(source)
    }
  })
})
