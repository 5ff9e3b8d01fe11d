import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { bindingHashInput } from './binding-hash-input'
import { discardBlock } from './commands/discard-block'
import { restoreBlock } from './commands/restore-block'
import { splitBlockAt } from './commands/split-block-at'
import { documentDiff } from './document-diff'
import type { BlockPhoto, DocumentJson } from './document-json'
import { nodeFromJson } from './node-from-json'
import { pageBlockers } from './page-blockers'
import { projectDocument } from './project-document'
import { publishedArticles } from './published-articles'
import { article, block, page } from './testing/build'

const photo: BlockPhoto = { file: 'a'.repeat(64), width: 1200, height: 800, alt: '', crop: null }
const withPhoto = (value: BlockPhoto | null | undefined, text = '图为新渠。') =>
  page(
    article('a1', [
      block('headline', 'b1', '水渠通了'),
      block('caption', 'b2', text, value === undefined ? {} : { photo: value }),
      block('credit', 'b3', '林晚照 摄'),
    ]),
  )
const state = (document: DocumentJson) => EditorState.create({ doc: nodeFromJson(document) })

describe('a picture in the document', () => {
  it('is bound by a sign-off when it is there, and an empty slot changes no hash', () => {
    const none = bindingHashInput(withPhoto(undefined))
    expect(bindingHashInput(withPhoto(null))).toBe(none)
    const bound = [
      photo,
      { ...photo, file: 'b'.repeat(64) },
      { ...photo, alt: '渠边三人' },
      { ...photo, crop: { of: 'c'.repeat(64), x: 0, y: 0, width: 0.5, height: 1 } },
    ].map((one) => bindingHashInput(withPhoto(one)))
    expect(new Set([none, ...bound]).size).toBe(5)
  })

  it.each([
    { ...photo, file: 'x'.repeat(64) },
    { ...photo, width: 0 },
    { ...photo, height: 1.5 },
    { ...photo, alt: '\u0000' },
    { ...photo, src: 'https://elsewhere.example' },
    { ...photo, crop: { of: 'c'.repeat(64), x: -1, y: 0, width: 1, height: 1 } },
  ])('of another shape is no document: %j', (wrong) => {
    expect(() => nodeFromJson(withPhoto(wrong as BlockPhoto))).toThrow(RangeError)
  })

  it('goes to the row, to readers and into the difference', () => {
    expect(projectDocument(withPhoto(photo))[0]!.photos).toMatchObject([{ fileHash: photo.file }])
    expect(publishedArticles(withPhoto(photo))[0]!.blocks[1]).toMatchObject({ role: 'caption', photo })
    expect(publishedArticles(withPhoto(null))[0]!.blocks[1]).not.toHaveProperty('photo')
    const changes = [
      [null, photo],
      [photo, null],
      [photo, { ...photo, alt: '三人' }],
    ] as const
    for (const [before, after] of changes)
      expect(documentDiff(withPhoto(before), withPhoto(after))[0]!.changes).toMatchObject([
        { kind: 'photo', role: 'caption' },
      ])
  })

  it('is printed without a word of caption, and then needs its credit too', () => {
    const silent = withPhoto(photo, '')
    expect(publishedArticles(silent)[0]!.blocks.map(({ role }) => role)).toEqual([
      'headline',
      'caption',
      'credit',
    ])
    expect(projectDocument(silent)[0]!.text).toBe('水渠通了\n林晚照 摄')
    const [one] = silent.content
    const bare = page({ ...one!, content: one!.content.slice(0, 2) })
    expect(pageBlockers(bare, 0).map(({ code }) => code)).toContain('credit-missing')
  })

  it('survives being discarded and restored, and stays with the first half of a cut caption', () => {
    let now = state(withPhoto(photo))
    const inCaption = 1 + 1 + '水渠通了'.length + 1 + 3
    now = now.apply(now.tr.setSelection(TextSelection.create(now.doc, inCaption)))
    discardBlock('u1')(now, (tr) => (now = now.apply(tr)))
    expect(now.doc.firstChild!.child(1).type.name).toBe('discarded')
    restoreBlock(now, (tr) => (now = now.apply(tr)))
    expect(now.doc.firstChild!.child(1).attrs.photo).toEqual(photo)
    const { tr } = now
    splitBlockAt(tr, inCaption, () => 'b9')
    expect(tr.doc.firstChild!.child(1).attrs.photo).toEqual(photo)
    expect(tr.doc.firstChild!.child(2).attrs).toMatchObject({ id: 'b9', photo: null })
  })
})
