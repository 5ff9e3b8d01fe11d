import { describe, expect, it } from 'vitest'
import { checkDocument } from './check-document'
import type { ArticleAttrs, DocumentJson } from './document-json'
import { nodeFromJson } from './node-from-json'
import { article, block, page } from './testing/build'

const fault = (doc: DocumentJson) => checkDocument(nodeFromJson(doc))
const withAttrs = (attrs: object) =>
  page(article('a', [block('body', 'b', '文')], attrs as Partial<ArticleAttrs>))

describe('checkDocument', () => {
  it('takes a sound document', () => expect(fault(withAttrs({}))).toBeNull())

  it.each<[string, DocumentJson, object]>([
    ['a doubled id', page(article('a', [block('body', 'a')])), { code: 'duplicate-id', id: 'a' }],
    ['a missing id', page(article('a', [block('body', null as never)])), { code: 'missing-id' }],
    ['an article without blocks', page(article('a', [])), { code: 'schema' }],
    ['a document without articles', page(), { code: 'schema' }],
    [
      'a line break in a block',
      page(article('a', [block('body', 'b', '一\n二')])),
      { code: 'control-character' },
    ],
  ])('refuses %s', (_what, doc, expected) => expect(fault(doc)).toEqual(expected))

  it.each<[string, DocumentJson]>([
    ['a county that is no code', withAttrs({ counties: [{ code: 'x', status: 'confirmed' }] })],
    ['a county twice', withAttrs({ counties: [1, 2].map(() => ({ code: '220322', status: 'confirmed' })) })],
    ['an unknown kind', withAttrs({ kind: 'poem' })],
    ['a contributor with extras', withAttrs({ contributors: [{ name: 'x', evil: 1 }] })],
    ['a backward span', page(article('a', [block('body', 'b', '文', { source: [[2, 1]] })]))],
  ])('cannot even be made with %s', (_what, doc) => expect(() => nodeFromJson(doc)).toThrow(RangeError))
})
