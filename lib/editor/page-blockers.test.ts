import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ArticleAttrs, BlockJson } from './document-json'
import { isTextBlocker, pageBlockers } from './page-blockers'
import { article, block, page } from './testing/build'

const given: Partial<ArticleAttrs> = { counties: [{ code: '220322', status: 'confirmed' }] }
const headline = block('headline', 'h', '题目')
const codes = (content: BlockJson[], attrs: Partial<ArticleAttrs> = given, unassigned = 0) =>
  pageBlockers(page(article('a', content, attrs)), unassigned).map((one) => one.code)

describe('pageBlockers', () => {
  it('finds nothing on a finished page', () => expect(codes([headline])).toEqual([]))

  it('counts what is unassigned', () => {
    expect(pageBlockers(page(article('a', [headline], given)), 7)).toEqual([
      { code: 'source-unassigned', values: { count: 7 } },
    ])
  })

  it('asks a story for a headline, and nothing else for one', () => {
    expect(codes([block('body', 'b', '文')])).toEqual(['headline-missing'])
    expect(codes([block('headline', 'b', ' ')], { ...given, kind: 'photo' })).toEqual([])
    expect(
      codes([block('caption', 'b', '图'), block('credit', 'c', '某摄')], { ...given, kind: 'photo' }),
    ).toEqual([])
  })

  it('tells a missing county from one that nobody has confirmed', () => {
    expect(codes([headline], {})).toEqual(['county-missing'])
    expect(codes([headline], { counties: [{ code: '220322', status: 'suggested' }] })).toEqual([
      'county-suggested',
    ])
    const one = { code: '220303', status: 'suggested' as const }
    expect(codes([headline], { counties: [...given.counties!, one] })).toEqual(['county-suggested'])
    expect(codes([headline], { countyNone: true })).toEqual([])
    expect(codes([block('notice', 'n', '责编')], { kind: 'notice' })).toEqual([])
  })

  it('asks each caption for its credit', () => {
    const blockers = pageBlockers(
      page(
        article(
          'a',
          [
            headline,
            block('caption', 'c1', '图一'),
            block('caption', 'c2', '图二'),
            block('discarded', 'd', '杂', { discardedBy: 'u' }),
            block('credit', 'k', '某摄'),
            block('caption', 'c3', '图三'),
          ],
          given,
        ),
      ),
      0,
    )
    expect(blockers.map((one) => [one.code, one.blockId])).toEqual([
      ['credit-missing', 'c1'],
      ['credit-missing', 'c3'],
    ])
  })

  it('asks a person to agree to what the engine would discard, and no more of a discarded article', () => {
    expect(codes([block('discarded', 'd', '杂')], {})).toEqual(['discard-unnamed'])
    expect(codes([block('discarded', 'd', '杂', { discardedBy: 'u1' })], {})).toEqual([])
  })

  it('knows its own from what only the server can tell', () => {
    const source = readFileSync('lib/editor/page-blockers.ts', 'utf8')
    const own = [...source.matchAll(/(?:code: |blocker\()'([a-z-]+)'/g)].map(([, code]) => ({ code: code! }))
    expect(own.length).toBeGreaterThan(4)
    expect([...own, { code: 'credit-missing' }].filter((one) => !isTextBlocker(one))).toEqual([])
    for (const code of ['page-empty', 'return-open', 'comment-open', 'review-missing', 'proof-missing'])
      expect(isTextBlocker({ code })).toBe(false)
  })
})
