import { describe, expect, it } from 'vitest'
import { Transform } from '@tiptap/pm/transform'
import { nodeFromJson } from '../node-from-json'
import { article, block, page } from '../testing/build'
import { applySteps } from './apply-steps'

const LONG = '春'.repeat(300)
const doc = page(
  article('a', [block('headline', 'h', '题'), block('body', 'b', LONG)]),
  article('c', [block('body', 'd', '文')]),
)

/** Positions: 0 <article 1 <headline 2 题 3> 4 <body 5 … */
const steps = (edit: (tr: Transform) => Transform) =>
  edit(new Transform(nodeFromJson(doc))).steps.map((step) => step.toJSON())
const code = (json: unknown[]) => {
  const result = applySteps(doc, json)
  return result.ok ? 'ok' : result.refusal
}

describe('applySteps', () => {
  it('gives the new document and says which articles changed', () => {
    const result = applySteps(
      doc,
      steps((tr) => tr.insert(3, nodeFromJson(doc).type.schema.text('目'))),
    )
    expect(result).toMatchObject({ ok: true, changes: { changed: ['a'], removed: [], reordered: false } })
    expect(JSON.stringify(result)).toContain('题目')
  })

  it('says that an article is gone', () => {
    const size = nodeFromJson(doc).content.size
    const result = applySteps(
      doc,
      steps((tr) => tr.delete(size - 5, size)),
    )
    expect(result).toMatchObject({ ok: true, changes: { changed: [], removed: ['c'], reordered: true } })
  })

  it.each<[string, unknown[]]>([
    ['nothing', [null]],
    ['a number', [7]],
    ['no type', [{ from: 1 }]],
    ['an unknown type', [{ stepType: 'explode' }]],
    ['a position past the end', [{ stepType: 'replace', from: 9_999, to: 9_999 }]],
    ['a negative position', [{ stepType: 'replace', from: -3, to: 1 }]],
    ['positions that are no numbers', [{ stepType: 'replace', from: 'x', to: 1 }]],
    ['an unknown node', [{ stepType: 'replace', from: 3, to: 3, slice: { content: [{ type: 'script' }] } }]],
    [
      'half a character',
      [{ stepType: 'replace', from: 3, to: 3, slice: { content: [{ type: 'text', text: '\ud842' }] } }],
    ],
    ['a NUL in a name', [{ stepType: 'attr', pos: 0, attr: 'column', value: 'a\0' }]],
    ['a mark', [{ stepType: 'addMark', mark: { type: 'bold' }, from: 2, to: 3 }]],
    ['a bad attribute', [{ stepType: 'attr', pos: 0, attr: 'kind', value: 'poem' }]],
    ['an article without blocks', [{ stepType: 'replace', from: 1, to: 305 }]],
  ])('refuses %s', (_what, json) => expect(code(json)).toBe('bad-step'))

  it('refuses a doubled and a missing id', () => {
    expect(code([{ stepType: 'attr', pos: 1, attr: 'id', value: 'b' }])).toBe('duplicate-id')
    expect(code([{ stepType: 'attr', pos: 1, attr: 'id', value: null }])).toBe('invalid-document')
  })

  it('asks before most of a document goes', () => {
    const emptied = steps((tr) => tr.delete(5, 305))
    expect(code(emptied)).toBe('shrinks')
    expect(applySteps(doc, emptied, { allowShrink: true }).ok).toBe(true)
    expect(code(steps((tr) => tr.delete(5, 100)))).toBe('ok')
  })

  it('refuses to be filled up', () => {
    const slice = { content: [{ type: 'text', text: '春'.repeat(4_000_001) }] }
    expect(code([{ stepType: 'replace', from: 3, to: 3, slice }])).toBe('too-large')
  })
})
