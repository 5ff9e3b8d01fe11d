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
    expect(roadsDiff).toMatchObject({
      change: 'changed',
      title: '乡道铺到家门口',
      reordered: false,
      moves: [],
    })
    expect(roadsDiff?.changes).toMatchObject([
      { kind: 'moved', blockId: 'r2' },
      { kind: 'role', blockId: 'r2', role: 'subhead', wasRole: 'body' },
      { kind: 'text', hunks: [{ removed: '八', added: '九' }] },
    ])
  })

  it('tells a split and a join from text that was written', () => {
    const [r1, r2, r3] = roads.content as [never, never, never]
    const split = page(
      article('roads', [r1, block('body', 'r2', '入冬前，'), block('body', 'r2b', '八条乡道完工。'), r3]),
      wells,
    )
    const kinds = (a: DocumentJson, b: DocumentJson) =>
      documentDiff(a, b).map(({ changes }) => changes.map(({ kind }) => kind))
    expect(kinds(before, split)).toEqual([['split']])
    expect(kinds(split, before)).toEqual([['joined']])
    const joined = page(
      article('roads', [r1, block('body', 'r2', '入冬前，八条乡道完工。村民出行方便了。')]),
      wells,
    )
    expect(kinds(page(roads, wells), joined)).toEqual([['joined']])
    expect(r2).toBeDefined()
  })

  it('shows blocks that went to another article as what they are, with what was changed in them', () => {
    const [r1, r2] = roads.content as [never, never]
    const moved = block('body', 'r3', '村民出行更方便了。')
    const after = page(article('roads', [r1, r2]), article('wells', [...wells.content, moved]))
    expect(documentDiff(before, after)).toMatchObject([
      { id: 'roads', moves: [{ kind: 'went', title: '老井清出新水', count: 1 }], changes: [] },
      {
        id: 'wells',
        moves: [{ kind: 'came', title: '乡道铺到家门口', text: '村民出行更方便了。' }],
        changes: [{ kind: 'text', hunks: [{ added: '更', removed: '' }] }],
      },
    ])
  })

  it('shows an article that was split off or merged by its moves alone', () => {
    const [r1, r2, r3] = roads.content as [never, never, never]
    const split = page(article('roads', [r1, r2]), article('new', [r3]), wells)
    expect(documentDiff(before, split)).toMatchObject([
      { id: 'roads', change: 'changed', moves: [{ kind: 'went', count: 1 }], changes: [] },
      { id: 'new', change: 'added', moves: [{ kind: 'came', count: 1 }], changes: [] },
    ])
    const merged = page(article('roads', [...roads.content, ...wells.content]))
    expect(documentDiff(before, merged)).toMatchObject([
      { id: 'roads', moves: [{ kind: 'came', count: 2, title: '老井清出新水' }], changes: [] },
      { id: 'wells', change: 'removed', moves: [{ kind: 'went', count: 2 }], changes: [] },
    ])
  })

  it('shows text that was joined to a block of another article as moved', () => {
    const [r1, r2] = roads.content as [never, never]
    const [w1] = wells.content as [never]
    const after = page(
      article('roads', [r1, r2]),
      article('wells', [w1, block('body', 'w2', '三口老井修好了。村民出行方便了。')]),
    )
    const diff = documentDiff(before, after)
    expect(diff.flatMap(({ id, changes }) => changes.map(({ kind }) => `${id} ${kind}`))).toEqual([
      'wells movedText',
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
    expect(documentDiff(before, page(wells, roads)).map(({ reordered }) => reordered)).toEqual([true])
    const shorter = page(article('roads', [roads.content[0]!, roads.content[2]!]), wells)
    expect(documentDiff(before, shorter)[0]?.changes).toMatchObject([
      { kind: 'removed', hunks: [{ removed: '\n入冬前，八条乡道完工。', added: '' }] },
    ])
  })

  it('names the facts that changed, and a gap that was marked', () => {
    const counties = page(roads, {
      ...wells,
      attrs: { ...wells.attrs, counties: [{ code: '220322', status: 'confirmed' }] },
    })
    expect(documentDiff(before, counties)).toMatchObject([
      { id: 'wells', changes: [{ kind: 'fact', fact: 'counties' }] },
    ])
    const gap = page(
      roads,
      article('wells', [wells.content[0]!, block('body', 'w2', '三口老井修好了。', { gapAfter: true })]),
    )
    expect(documentDiff(before, gap)[0]?.changes).toMatchObject([{ kind: 'role', blockId: 'w2' }])
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
