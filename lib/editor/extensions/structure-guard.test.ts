import { describe, expect, it } from 'vitest'
import { mergeArticle } from '../commands/merge-article'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { RECEIVED, structureGuard } from './structure-guard'

const doc = page(article('a', [block('body', 'b', '甲文')]), article('c', [block('body', 'd', '乙文')]))
const desk = () => new Desk(doc, [structureGuard()])

describe('structureGuard', () => {
  it('lets typing and commands through, and undo of both', () => {
    const d = desk().at('b', 1).type('新')
    d.run(mergeArticle('next'))
    expect(d.shown).toBe('a[b body 甲新文][d body 乙文]')
    while (d.undo());
    expect(d.json).toEqual(doc)
  })

  it('stops a deletion across a boundary that no command made', () => {
    const d = desk()
    d.state = d.state.apply(d.state.tr.delete(3, 9))
    expect(d.json).toEqual(doc)
  })

  it('stops a split that doubles an id', () => {
    const d = desk()
    d.state = d.state.apply(d.state.tr.split(3))
    expect(d.json).toEqual(doc)
  })

  it('never stops a colleague', () => {
    const d = desk()
    d.state = d.state.apply(d.state.tr.delete(3, 9).setMeta(RECEIVED, true))
    expect(d.state.doc.childCount).toBe(1)
  })
})
