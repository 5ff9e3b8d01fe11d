import { describe, expect, it } from 'vitest'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { cutBlock } from './cut-block'
import { discardBlock } from './discard-block'
import { insertFragment } from './insert-fragment'
import { joinNext } from './join-next'
import { joinWith } from './join-with'
import { moveBlock } from './move-block'
import { moveBlockTo } from './move-block-to'
import { restoreBlock } from './restore-block'
import { setRole } from './set-role'
import { toggleGap } from './toggle-gap'

const desk = () =>
  new Desk(
    page(
      article('a', [
        block('headline', 'h', '题目', { source: [[0, 2]] }),
        block('body', 'b', '提高工作的积', { source: [[3, 9]] }),
        block('body', 'x', '插进来的', { source: [[10, 14]] }),
        block('body', 'y', '极性。', { source: [[15, 18]], gapAfter: true }),
      ]),
      article('c', [block('headline', 'k', '乙题'), block('body', 'l', '乙文')]),
      article('e', [block('body', 'z', '散')]),
    ),
  )

describe('moveBlock', () => {
  it('exchanges neighbours', () => {
    const d = desk().at('b', 2)
    d.run(moveBlock('down'))
    expect(d.shown).toMatch(/^a\[h [^[]*\[x [^[]*\[b [^[]*\[y /)
    expect(d.caret).toBe('b:2')
    d.run(moveBlock('up'))
    expect(d.json).toEqual(desk().json)
  })

  it('goes over to the neighbouring article and back', () => {
    const d = desk().at('y', 1)
    d.run(moveBlock('down'))
    expect(d.shown).toContain('[x body 插进来的] c[y body 极性。][k')
    expect(d.caret).toBe('y:1')
    d.run(moveBlock('up'))
    expect(d.json).toEqual(desk().json)
  })

  it('takes a lone block’s article along', () => {
    const d = desk().at('z')
    d.run(moveBlock('up'))
    expect(d.shown).toMatch(/c\[k headline 乙题\]\[l body 乙文\]\[z body 散\]$/)
  })

  it('stops at the ends of the page', () => {
    expect(desk().at('h').run(moveBlock('up'))).toBe(false)
    expect(desk().at('z').run(moveBlock('down'))).toBe(false)
  })

  it.each([
    ['b', 'a', 4, 'a[h][x][y][b] c[k][l] e[z]'],
    ['y', 'a', 0, 'a[y][h][b][x] c[k][l] e[z]'],
    ['y', 'c', 0, 'a[h][b][x] c[y][k][l] e[z]'],
    ['y', 'c', 2, 'a[h][b][x] c[k][l][y] e[z]'],
    ['k', 'a', 4, 'a[h][b][x][y][k] c[l] e[z]'],
    ['z', 'a', 1, 'a[h][z][b][x][y] c[k][l]'],
    ['h', 'e', 1, 'a[b][x][y] c[k][l] e[z][h]'],
  ])('drags %s into %s at %d', (blockId, articleId, index, expected) => {
    const d = desk()
    expect(d.run(moveBlockTo(blockId, articleId, index))).toBe(true)
    expect(d.shown.replace(/ (headline|body) [^\]]*/g, '')).toBe(expected)
  })

  it('drags to nowhere', () => {
    const d = desk()
    expect(d.run(moveBlockTo('b', 'a', 1))).toBe(false)
    expect(d.run(moveBlockTo('b', 'a', 2))).toBe(false)
    expect(d.run(moveBlockTo('b', 'a', 9))).toBe(false)
    expect(d.run(moveBlockTo('gone', 'a', 0))).toBe(false)
  })
})

describe('joining and cutting', () => {
  it('joins with the next block and puts the hints together', () => {
    const d = desk().at('x', 0)
    d.run(joinNext)
    expect(d.shown).toContain('[x body 插进来的极性。]')
    expect(d.json.content[0]!.content[2]!.attrs).toMatchObject({
      source: [
        [10, 14],
        [15, 18],
      ],
      gapAfter: true,
    })
    expect(d.caret).toBe('x:4')
  })

  it('does not join across articles by itself', () => expect(desk().at('y').run(joinNext)).toBe(false))

  it.each([
    [
      'b',
      'y',
      'a[h headline 题目][b body 提高工作的积极性。][x body 插进来的] c[k headline 乙题][l body 乙文] e[z body 散]',
    ],
    [
      'y',
      'b',
      'a[h headline 题目][x body 插进来的][y body 极性。提高工作的积] c[k headline 乙题][l body 乙文] e[z body 散]',
    ],
    [
      'b',
      'z',
      'a[h headline 题目][b body 提高工作的积散][x body 插进来的][y body 极性。] c[k headline 乙题][l body 乙文]',
    ],
    [
      'y',
      'k',
      'a[h headline 题目][b body 提高工作的积][x body 插进来的][y body 极性。乙题] c[l body 乙文] e[z body 散]',
    ],
  ])('joins %s with %s', (head, chosen, expected) => {
    const d = desk().at(head)
    expect(d.run(joinWith(chosen))).toBe(true)
    expect(d.shown).toBe(expected)
  })

  it('keeps Latin words apart', () => {
    const d = new Desk(page(article('a', [block('body', 'b', 'New'), block('body', 'c', 'York')]))).at('b')
    d.run(joinNext)
    expect(d.shown).toBe('a[b body New York]')
  })

  it('cuts a block and its hint in two', () => {
    const d = desk().at('b', 4)
    d.run(cutBlock(d.newId))
    const [first, second] = d.json.content[0]!.content.slice(1)
    expect(d.shown).toContain('[b body 提高工作][n1 body 的积]')
    expect(first!.attrs.source).toEqual([[3, 7]])
    expect(second!.attrs.source).toEqual([[7, 9]])
    expect(d.caret).toBe('n1:0')
  })

  it('keeps the id with the text when cut at its start, and goes on with body after a heading', () => {
    const d = desk().at('h', 0)
    d.run(cutBlock(d.newId))
    expect(d.shown).toMatch(/^a\[n1 headline\]\[h headline 题目\]/)
    d.at('h', 2).run(cutBlock(d.newId))
    expect(d.shown).toContain('[h headline 题目][n2 body]')
  })

  it('moves a gap with the end it belongs to', () => {
    const d = desk().at('y', 1)
    d.run(cutBlock(d.newId))
    const [first, second] = d.json.content[0]!.content.slice(3)
    expect([first!.attrs.gapAfter, second!.attrs.gapAfter]).toEqual([false, true])
  })
})

describe('roles, gaps and discards', () => {
  it('sets the role of every selected block', () => {
    const d = desk().at('h', 1, 'b', 3)
    d.run(setRole('deck'))
    expect(d.shown).toMatch(/^a\[h deck 题目\]\[b deck 提高工作的积\]\[x body/)
    expect(d.run(setRole('deck'))).toBe(false)
  })

  it('does not touch a block that a selection only reaches the edge of', () => {
    const d = desk().at('b', 1, 'x', 0)
    d.run(setRole('note'))
    expect(d.shown).toContain('[b note 提高工作的积][x body 插进来的]')
  })

  it('discards by name and restores', () => {
    const d = desk().at('h', 1)
    d.run(discardBlock('u1'))
    expect(d.json.content[0]!.content[0]).toMatchObject({
      type: 'discarded',
      attrs: { id: 'h', discardedBy: 'u1', wasRole: 'headline' },
    })
    expect(d.run(discardBlock('u2'))).toBe(false)
    d.run(restoreBlock)
    expect(d.json).toEqual(desk().json)
    expect(d.run(restoreBlock)).toBe(false)
  })

  it('agrees to a discard that was proposed', () => {
    const d = new Desk(page(article('a', [block('discarded', 'b', '杂')]))).at('b')
    d.run(discardBlock('u1'))
    expect(d.json.content[0]!.content[0]!.attrs.discardedBy).toBe('u1')
  })

  it('marks a gap and takes the mark away', () => {
    const d = desk().at('b')
    d.run(toggleGap('before'))
    expect(d.json.content[0]!.content[1]!.attrs.gapBefore).toBe(true)
    d.run(toggleGap('before'))
    expect(d.json).toEqual(desk().json)
  })

  it('brings a fragment of the source back, or discards it by name', () => {
    const fragment = { text: ' 找回来,的\n一句 ', span: [20, 30] as const, afterBlockId: 'h' }
    const d = desk().at('z')
    d.run(insertFragment(fragment, { role: 'body' }, d.newId))
    expect(d.shown).toContain('[h headline 题目][n1 body 找回来，的一句][b')
    expect(d.json.content[0]!.content[1]!.attrs.source).toEqual([[20, 30]])
    d.run(insertFragment({ ...fragment, afterBlockId: 'gone' }, { discardedBy: 'u1' }, d.newId))
    expect(d.json.content[0]!.content[2]).toMatchObject({ type: 'discarded', attrs: { discardedBy: 'u1' } })
  })
})
