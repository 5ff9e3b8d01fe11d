import { describe, expect, it } from 'vitest'
import { checkDocument } from '../check-document'
import { structureGuard } from '../extensions/structure-guard'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { addCounty } from './add-county'
import { cutBlock } from './cut-block'
import { mergeArticle } from './merge-article'
import { moveBlock } from './move-block'
import { restoreArticle } from './restore-article'
import { splitArticle } from './split-article'

const then = article('a', [
  block('headline', 'h', '甲题'),
  block('body', 'b', '甲的正文'),
  block('body', 'x', '又一段'),
])
const other = article('c', [block('headline', 'k', '乙题'), block('body', 'l', '乙文')])
const desk = () => new Desk(page(then, other), [structureGuard()])

function restored(change: (desk: Desk) => void) {
  const d = desk()
  change(d)
  const before = d.json
  expect(d.run(restoreArticle(then, d.newId))).toBe(true)
  expect(checkDocument(d.state.doc)).toBeNull()
  expect(d.json.content.find(({ attrs }) => attrs.id === 'a')).toEqual(then)
  const shown = d.shown
  d.undo()
  expect(d.json, 'one undo takes it back').toEqual(before)
  return shown.replace(/ (headline|body)/g, '')
}

describe('restoreArticle', () => {
  it('brings text, roles and facts back', () => {
    expect(
      restored((d) => {
        d.at('b', 1).type('改')
        d.at('b').run(addCounty('220322'))
      }),
    ).toBe('a[h 甲题][b 甲的正文][x 又一段] c[k 乙题][l 乙文]')
  })

  it('brings a block back from the article that has it now', () => {
    expect(restored((d) => d.at('x').run(moveBlock('down')))).toBe(
      'a[h 甲题][b 甲的正文][x 又一段] c[k 乙题][l 乙文]',
    )
  })

  it('takes back an article that was split off it', () => {
    expect(restored((d) => d.at('x').run(splitArticle(d.newId, 'block')))).toBe(
      'a[h 甲题][b 甲的正文][x 又一段] c[k 乙题][l 乙文]',
    )
  })

  it('keeps what was merged into it as an article of its own', () => {
    expect(restored((d) => d.at('h').run(mergeArticle('next')))).toMatch(
      /^a\[h 甲题\]\[b 甲的正文\]\[x 又一段\] n\d+\[k 乙题\]\[l 乙文\]$/,
    )
  })

  it('doubles no text that was only cut', () => {
    expect(restored((d) => d.at('b', 2).run(cutBlock(d.newId)))).toBe(
      'a[h 甲题][b 甲的正文][x 又一段] c[k 乙题][l 乙文]',
    )
  })

  it('has nothing to do where nothing changed, or the article is gone', () => {
    const d = desk()
    expect(d.run(restoreArticle(then, d.newId))).toBe(false)
    d.at('k').run(mergeArticle('previous'))
    expect(d.run(restoreArticle(other, d.newId))).toBe(false)
  })
})
