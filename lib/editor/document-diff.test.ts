import { describe, expect, it } from 'vitest'
import { bindingHashInput } from './binding-hash-input'
import { documentDiff } from './document-diff'
import type { DocumentJson } from './document-json'
import { article, block, page } from './testing/build'

const roads = article('roads', [
  block('headline', 'r1', '乡道铺到家门口'),
  block('body', 'r2', '入冬前，八条乡道完工。'),
  block('body', 'r3', '村民出行方便了。'),
])
const wells = article('wells', [
  block('headline', 'w1', '老井清出新水'),
  block('body', 'w2', '三口老井修好了。'),
])
const before = page(roads, wells)

describe('documentDiff', () => {
  it('finds nothing where nothing that is bound changed', () => {
    const confirmed = article('wells', [
      block('headline', 'w1', '老井清出新水'),
      block('body', 'w2', '三口老井修好了。', { source: [] }),
    ])
    const after = page(roads, { ...confirmed, attrs: { ...confirmed.attrs, genre: '消息' } })
    expect(bindingHashInput(after)).toBe(bindingHashInput(before))
    expect(documentDiff(before, after)).toEqual([])
  })

  it('shows text, role and order of blocks by what they were', () => {
    const after = page(
      article('roads', [
        block('headline', 'r1', '乡道铺到家门口'),
        block('body', 'r3', '村民出行方便了。'),
        block('subhead', 'r2', '入冬前，九条乡道完工。'),
      ]),
      wells,
    )
    const [roadsDiff, ...others] = documentDiff(before, after)
    expect(others).toEqual([])
    expect(roadsDiff).toMatchObject({ change: 'changed', title: '乡道铺到家门口', facts: [] })
    const moved = roadsDiff?.blocks.find(({ change }) => change === 'moved')
    const changed = roadsDiff?.blocks.find(({ id }) => id === 'r2')
    expect(moved).toBeDefined()
    expect(changed).toMatchObject({ role: 'subhead', wasRole: 'body' })
    expect(changed?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '八' },
      { kind: 'added', text: '九' },
    ])
  })

  it('tells articles that came, went and moved, and blocks that are gone where they were', () => {
    const third = article('third', [block('headline', 't1', '新栽的树活了')])
    expect(documentDiff(before, page(roads, wells, third)).map(({ id, change }) => [id, change])).toEqual([
      ['third', 'added'],
    ])
    expect(documentDiff(before, page(roads)).map(({ id, change }) => [id, change])).toEqual([
      ['wells', 'removed'],
    ])
    expect(documentDiff(before, page(wells, roads)).flatMap(({ facts }) => facts)).toEqual(['order'])
    const shorter = page(article('roads', [roads.content[0]!, roads.content[2]!]), wells)
    expect(documentDiff(before, shorter)[0]?.blocks.map(({ id, change }) => [id, change])).toEqual([
      ['r1', 'same'],
      ['r2', 'removed'],
      ['r3', 'same'],
    ])
  })

  it('names the facts that changed, and a gap that was marked', () => {
    const counties = page(roads, {
      ...wells,
      attrs: { ...wells.attrs, counties: [{ code: '220322', status: 'confirmed' }] },
    })
    expect(documentDiff(before, counties)).toMatchObject([{ id: 'wells', facts: ['counties'] }])
    const gap = page(
      roads,
      article('wells', [wells.content[0]!, block('body', 'w2', '三口老井修好了。', { gapAfter: true })]),
    )
    expect(documentDiff(before, gap)[0]?.blocks[1]).toMatchObject({ id: 'w2', change: 'changed' })
  })

  it('shows something exactly where the hash of a sign-off changes', () => {
    const variants: DocumentJson[] = [
      before,
      page(wells, roads),
      page(roads),
      page(article('roads', [...roads.content, block('discarded', 'd', '版面信息')]), wells),
      page(roads, { ...wells, attrs: { ...wells.attrs, placement: '头条' } }),
      page(roads, { ...wells, attrs: { ...wells.attrs, countyNone: true } }),
    ]
    for (const a of variants)
      for (const b of variants)
        expect(documentDiff(a, b).length > 0, JSON.stringify([a, b])).toBe(
          bindingHashInput(a) !== bindingHashInput(b),
        )
  })
})
