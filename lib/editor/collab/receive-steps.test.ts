import { describe, expect, it } from 'vitest'
import type { Command } from '@tiptap/pm/state'
import { addCounty } from '../commands/add-county'
import { cutBlock } from '../commands/cut-block'
import { discardBlock } from '../commands/discard-block'
import { finish } from '../commands/finish'
import { joinNext } from '../commands/join-next'
import { joinWith } from '../commands/join-with'
import { mergeArticle } from '../commands/merge-article'
import { moveArticle } from '../commands/move-article'
import { moveBlock } from '../commands/move-block'
import { findBlock } from '../commands/place'
import { splitArticle } from '../commands/split-article'
import { Authority } from '../testing/authority'
import { article, block, counter, page } from '../testing/build'
import { CollabEditor } from '../testing/collab-editor'
import { collabState } from './collab-plugin'
import { receiveSteps } from './receive-steps'
import { receivedBy } from './received'

function pair() {
  const authority = new Authority(
    page(
      article('a', [
        block('headline', 'h', '甲题'),
        block('body', 'b', '甲的正文'),
        block('body', 'x', '又一段'),
      ]),
      article('c', [block('headline', 'k', '乙题'), block('body', 'l', '乙文')]),
    ),
  )
  const newId = counter()
  const [ann, bob] = ['ann', 'bob'].map((name) => new CollabEditor(authority, name, newId)) as [
    CollabEditor,
    CollabEditor,
  ]
  return { authority, ann, bob }
}

/** Deletes from the start of one block to the end of another, both of them whole. */
const deleted =
  (first: string, last: string): Command =>
  (state, dispatch) => {
    const [from, to] = [findBlock(state.doc, first)!, findBlock(state.doc, last)!]
    dispatch?.(finish(state.tr.delete(from.blockPos, to.blockPos + to.block.nodeSize), state))
    return true
  }

/** Bob is first at the server; then Ann's work is made again on top of his. */
function meet({ ann, bob }: ReturnType<typeof pair>): string {
  bob.push(true)
  ann.push(true)
  ann.push(true)
  bob.pull()
  expect(ann.json).toEqual(bob.json)
  return ann.shown
}

describe('two at work at once', () => {
  it.each([
    ['moves a block', (e: CollabEditor) => e.at('b').run(moveBlock('down'))],
    ['moves it over a boundary', (e: CollabEditor) => e.at('x').run(moveBlock('down'))],
    ['moves its article', (e: CollabEditor) => e.at('b').run(moveArticle('down'))],
    ['joins it elsewhere', (e: CollabEditor) => e.at('l').run(joinWith('b'))],
    ['joins it with the next', (e: CollabEditor) => e.at('b').run(joinNext)],
    ['cuts it', (e: CollabEditor) => e.at('b', 2).run(cutBlock(e.newId))],
    ['discards it', (e: CollabEditor) => e.at('b').run(discardBlock('u'))],
    ['splits its article', (e: CollabEditor) => e.at('b').run(splitArticle(e.newId))],
    ['merges its article', (e: CollabEditor) => e.at('b').run(mergeArticle('next'))],
  ])('one types while the other %s: the typing stays where it was typed', (_what, command) => {
    for (const isFirst of [true, false]) {
      const both = pair()
      const [mover, typist] = isFirst ? [both.bob, both.ann] : [both.ann, both.bob]
      expect(command(mover)).toBe(true)
      typist.at('b', 3).type('新')
      expect(meet(both)).toContain('正新文')
    }
  })

  it('one writes a new paragraph where the other joins the two around it: it stands behind them', () => {
    const both = pair()
    both.ann.at('x').run(cutBlock(both.ann.newId))
    both.ann.state = both.ann.state.apply(
      both.ann.state.tr.insertText('新写的', both.ann.state.selection.head - 2),
    )
    both.bob.at('b').run(joinNext)
    expect(meet(both)).toMatch(/\[b body 甲的正文又一段\]\[n\d+ body 新写的\]/)
  })

  it('both move the same block: it stands once', () => {
    const both = pair()
    both.ann.at('b').run(moveBlock('up'))
    both.bob.at('b').run(moveBlock('down'))
    expect(meet(both).match(/甲的正文/g)).toHaveLength(1)
  })

  it('both move the same boundary: the later one’s place holds', () => {
    const both = pair()
    both.bob.at('x').run(moveBlock('down'))
    both.ann.at('k').run(moveBlock('up'))
    expect(meet(both)).toMatch(/\[k headline 乙题\] c\[l body 乙文\]$/)
  })

  it('both add a county: both stand', () => {
    const both = pair()
    both.ann.at('b').run(addCounty('220322'))
    both.bob.at('b').run(addCounty('220303'))
    meet(both)
    expect(both.ann.json.content[0]!.attrs.counties.map((one) => one.code)).toEqual(['220303', '220322'])
  })

  it('says what it could not keep', () => {
    const both = pair()
    both.bob.at('h').run(mergeArticle('next'))
    both.ann.at('h').run(mergeArticle('next'))
    meet(both)
    expect(both.ann.dropped.length).toBeGreaterThan(0)
  })

  it('keeps for its writer what was written in a block that a colleague deletes', () => {
    const both = pair()
    both.ann.at('x', 1).type('白').type('写')
    both.ann.at('x', 0).type('也')
    both.bob.run(deleted('b', 'x'))
    expect(meet(both)).not.toContain('白')
    expect(both.ann.unplaced).toBe('也白写')
  })

  it('keeps the passages apart, with what they were, and none of what was only moved', () => {
    const both = pair()
    both.bob.run(deleted('b', 'x'))
    both.ann.at('b', 2).type('一')
    both.ann.at('b', 3).run(cutBlock(both.ann.newId))
    both.ann.type('二')
    both.ann.at('x').run(moveBlock('down'))
    both.ann.at('l', 1).type('留')
    both.bob.push(true)
    const since = both.authority.since(0)
    const { unplaced } = receivedBy(receiveSteps(both.ann.state, since, 'ann'))
    expect(unplaced).toEqual([
      [
        { role: 'body', text: '一' },
        { role: 'body', text: '二' },
      ],
    ])
    expect(meet(both)).toContain('乙留文')
  })

  it('deletes nothing that a colleague wrote unseen', () => {
    const both = pair()
    both.ann.run(deleted('b', 'x'))
    both.bob.at('x', 1).type('新')
    expect(meet(both)).toContain('[x body 又新一段]')
  })

  it('does not double what it took and brought back, where a colleague wrote into it meanwhile', () => {
    const both = pair()
    both.ann.run(deleted('b', 'x'))
    both.ann.undo()
    both.bob.at('x', 1).type('新')
    expect(meet(both).match(/段/g)).toHaveLength(1)
  })

  it('keeps the caret in the text that a colleague moves', () => {
    const both = pair()
    both.ann.at('b', 2)
    both.bob.at('b').run(moveArticle('down'))
    both.bob.push(true)
    both.ann.pull()
    expect(both.ann.caret).toBe('b:2')
  })
})

describe('receiveSteps', () => {
  it('takes a lost acknowledgement from the log', () => {
    const { ann, authority } = pair()
    ann.at('b', 1).type('新')
    ann.push(false)
    expect(ann.pending).toBe(1)
    ann.pull()
    expect([ann.pending, authority.version]).toEqual([0, 1])
    expect(ann.shown).toContain('甲新的正文')
  })

  it('passes over what it has, and refuses a hole', () => {
    const { ann, bob, authority } = pair()
    bob.at('b').type('一').push(true)
    ann.pull()
    const again = receiveSteps(ann.state, authority.since(0), 'ann')
    expect(again.docChanged).toBe(false)
    expect(collabState(ann.state.apply(again)).version).toBe(1)
    bob.type('二').push(true)
    bob.type('三').push(true)
    expect(() => receiveSteps(ann.state, authority.since(2), 'ann')).toThrow(RangeError)
  })

  it('leaves undo what it is: ours, not theirs', () => {
    const { ann, bob } = pair()
    ann.at('b', 4).type('甲')
    bob.at('b', 0).type('乙').push(true)
    ann.push(true)
    ann.push(true)
    expect(ann.shown).toContain('乙甲的正文甲')
    ann.undo()
    expect(ann.shown).toContain('[b body 乙甲的正文]')
  })

  it('refuses to undo half a move, which would double a paragraph', () => {
    const { ann, bob } = pair()
    ann.at('l').run(joinWith('b'))
    ann.push(true)
    bob.pull()
    bob.at('l').run(moveBlock('up'))
    bob.at('l', 4).type('新').push(true)
    ann.pull()
    ann.undo()
    expect(ann.shown.match(/甲的/g)).toHaveLength(1)
    expect(ann.shown).toContain('新')
    expect(ann.json).toEqual(bob.json)
  })
})
