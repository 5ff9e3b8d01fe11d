import { describe, expect, it } from 'vitest'
import { bindingHashInput } from './binding-hash-input'
import type { DocumentJson } from './document-json'
import { article, block, page } from './testing/build'

const base = page(
  article('a1', [block('headline', 'b1', '题'), block('body', 'b2', '文')], {
    counties: [{ code: '220322', status: 'suggested' }],
    contributors: [{ name: '王某', role: 'reporter', title: '记者', status: 'suggested' }],
  }),
)

const changed = (change: (doc: DocumentJson) => void) => {
  const copy = structuredClone(base)
  change(copy)
  return bindingHashInput(copy) !== bindingHashInput(base)
}
const first = (doc: DocumentJson) => doc.content[0]!

describe('what a sign-off binds', () => {
  it.each<[string, (doc: DocumentJson) => void]>([
    ['text', (doc) => (first(doc).content[1]!.content![0]!.text = '文。')],
    ['role', (doc) => (first(doc).content[1]!.type = 'note')],
    ['order', (doc) => first(doc).content.reverse()],
    ['gap', (doc) => (first(doc).content[1]!.attrs.gapAfter = true)],
    ['county', (doc) => (first(doc).attrs.counties = [])],
    ['no county', (doc) => (first(doc).attrs.countyNone = true)],
    ['contributor title', (doc) => (first(doc).attrs.contributors[0]!.title = '')],
    ['column', (doc) => (first(doc).attrs.column = '要闻')],
    ['placement', (doc) => (first(doc).attrs.placement = '头条')],
    ['an article more', (doc) => doc.content.push(article('a2', [block('body', 'b3')]))],
  ])('%s', (_what, change) => expect(changed(change)).toBe(true))

  it.each<[string, (doc: DocumentJson) => void]>([
    ['ids', (doc) => (first(doc).attrs.id = 'other')],
    ['hints', (doc) => (first(doc).content[0]!.attrs.source = [[0, 1]])],
    ['a confirmation', (doc) => (first(doc).attrs.counties[0]!.status = 'confirmed')],
    ['genre', (doc) => (first(doc).attrs.genre = '消息')],
  ])('not %s', (_what, change) => expect(changed(change)).toBe(false))
})
