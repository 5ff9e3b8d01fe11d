import { AllSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../check-document'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { cutBlock } from './cut-block'
import { deleteAtEdge } from './delete-at-edge'
import { replaceSelection } from './replace-selection'

const desk = () =>
  new Desk(
    page(
      article('a', [
        block('headline', 'h', '甲题目'),
        block('body', 'b', '甲的正文'),
        block('discarded', 'd', '电话'),
      ]),
      article('c', [block('headline', 'k', '乙题目'), block('body', 'l', '乙的正文')]),
      article('e', [block('body', 'z')]),
    ),
  )
const backspace = deleteAtEdge('backward')
const del = deleteAtEdge('forward')

describe('at an edge', () => {
  it('leaves single characters to the browser', () => {
    expect(desk().at('h', 1).run(backspace)).toBe(false)
    expect(desk().at('h', 1).run(del)).toBe(false)
  })

  it.each([
    ['b', 0, backspace, '[h headline 甲题目甲的正文]'],
    ['h', 3, del, '[h headline 甲题目甲的正文]'],
  ] as const)('joins blocks of one article (%s:%d)', (id, offset, command, expected) => {
    const d = desk().at(id, offset)
    expect(d.run(command)).toBe(true)
    expect(d.shown).toContain(expected)
    expect(d.caret).toBe('h:3')
  })

  it.each([
    ['k', 0, backspace],
    ['d', 2, del],
    ['d', 0, backspace],
    ['b', 4, del],
    ['h', 0, backspace],
  ] as const)('never joins articles, nor discarded with printed text (%s:%d)', (id, offset, command) => {
    const d = desk().at(id, offset)
    expect(d.run(command)).toBe(true)
    expect(d.json).toEqual(desk().json)
  })

  it('removes an empty block, and an article with nothing in it', () => {
    const d = desk().at('z')
    d.run(backspace)
    expect(d.shown).not.toContain('z')
    expect(d.caret).toBe('l:4')
    d.at('l', 4).run(cutBlock(d.newId))
    d.run(backspace)
    expect(d.shown).toMatch(/\[l body 乙的正文\]$/)
    expect(d.caret).toBe('l:4')
  })

  it('removes an empty neighbour rather than the text’s own block', () => {
    const d = desk().at('b', 0)
    d.run(cutBlock(d.newId))
    d.run(backspace)
    expect(d.shown).toMatch(/^a\[h headline 甲题目\]\[b body/)
    expect(d.caret).toBe('b:0')
  })

  it('keeps the last article', () => {
    const d = new Desk(page(article('a', [block('headline', 'h')]))).at('h')
    d.run(backspace)
    d.run(del)
    expect(d.shown).toBe('a[h headline]')
  })
})

describe('a selection', () => {
  it.each([
    ['h', 1, 'h', 2, 'a[h headline 甲目]', 'h:1'],
    ['h', 1, 'b', 2, 'a[h headline 甲正文]', 'h:1'],
    ['h', 0, 'b', 2, 'a[b body 正文]', 'b:0'],
    ['h', 1, 'b', 4, 'a[h headline 甲]', 'h:1'],
    ['h', 0, 'b', 4, 'a[h headline]', 'h:0'],
    ['h', 0, 'b', 0, 'a[b body 甲的正文]', 'b:0'],
    ['b', 1, 'd', 1, 'a[h headline 甲题目][b body 甲][d discarded 话]', 'b:1'],
  ])('from %s:%d to %s:%d goes', (from, start, to, end, expected, caret) => {
    const d = desk().at(from, start, to, end)
    d.run(backspace)
    expect(d.shown.startsWith(expected)).toBe(true)
    expect(d.caret).toBe(caret)
  })

  it.each([
    ['b', 2, 'k', 1, 'a[h headline 甲题目][b body 甲的] c[k headline 题目][l body 乙的正文] e[z body]'],
    ['b', 2, 'l', 4, 'a[h headline 甲题目][b body 甲的] c[k headline] e[z body]'],
    ['h', 0, 'z', 0, 'a[h headline] c[k headline] e[z body]'],
    [
      'd',
      2,
      'k',
      0,
      'a[h headline 甲题目][b body 甲的正文][d discarded 电话] c[k headline 乙题目][l body 乙的正文] e[z body]',
    ],
  ])('from %s:%d to %s:%d across articles keeps each', (from, start, to, end, expected) => {
    const d = desk().at(from, start, to, end)
    d.run(del)
    expect(d.shown).toBe(expected)
    expect(d.caret).toBe(`${from}:${start}`)
  })

  it('of everything leaves a valid page that undo brings back', () => {
    const d = desk()
    d.state = d.state.apply(d.state.tr.setSelection(new AllSelection(d.state.doc)))
    d.run(backspace)
    expect(d.shown).toBe('a[h headline] c[k headline] e[z body]')
    expect(checkDocument(d.state.doc)).toBeNull()
    d.undo()
    expect(d.json).toEqual(desk().json)
  })

  it('is typed over with every article kept', () => {
    const d = desk().at('b', 2, 'l', 2)
    d.run(replaceSelection('新'))
    expect(d.shown).toBe('a[h headline 甲题目][b body 甲的新] c[l body 正文] e[z body]')
    expect(d.caret).toBe('b:3')
    expect(desk().at('b', 1, 'b', 2).run(replaceSelection('新'))).toBe(false)
  })

  it('goes before Enter cuts', () => {
    const d = desk().at('h', 1, 'b', 2)
    d.run(cutBlock(d.newId))
    expect(d.shown).toMatch(/^a\[h headline 甲\]\[n1 headline 正文\]/)
  })
})
