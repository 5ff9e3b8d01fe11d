import { Transform } from '@tiptap/pm/transform'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it, vi } from 'vitest'
import { bindingHashInput } from '../binding-hash-input'
import { checkDocument } from '../check-document'
import { deleteRange } from '../commands/delete-range'
import { joinNext } from '../commands/join-next'
import { moveBlockTo } from '../commands/move-block-to'
import { findBlock } from '../commands/place'
import { setRole } from '../commands/set-role'
import { setFact } from '../commands/set-fact'
import { splitBlockAt } from '../commands/split-block-at'
import type { ArticleJson, DocumentJson } from '../document-json'
import { jsonFromNode, nodeFromJson } from '../node-from-json'
import { article, block, counter, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { random } from '../testing/random'
import { randomText } from '../testing/random-text'
import { moveCaret } from '../testing/random-command'
import { pieceDiff } from './piece-diff'
import type { PieceChange } from './piece-change'
import { revertChange } from './revert-change'

vi.setConfig({ testTimeout: 60_000 })

const piece = (...blocks: Parameters<typeof article>[1]) => article('p', blocks)
const before = piece(
  block('headline', 'h', '渡口换了新船'),
  block('body', 'b1', '入冬以前，渡口的旧船换成了新船。老艄公每天清早来擦一遍船舷。'),
  block('body', 'b2', '过河的孩子说，新船不漏水，书包放在船底也是干的。'),
  block('body', 'b3', '镇上还修了候船的凉亭。'),
)
const text = (one: ArticleJson, i: number) => one.content[i]!.content![0]!.text

/** A change in a few words: its kind and what went and came. */
const short = (change: PieceChange) =>
  'hunks' in change
    ? `${change.kind} ${change.hunks.map(({ removed, added }) => `-${removed}+${added}`).join(' ')}`
    : `${change.kind} ${'blockId' in change ? change.blockId : change.fact}`

const diff = (after: ArticleJson) => pieceDiff(before, after).map(short)

/** The piece with one change taken back. */
function reverted(after: ArticleJson, change: PieceChange, old = before): ArticleJson {
  const tr = new Transform(nodeFromJson(page(after)))
  revertChange(tr, old, change, counter('r'))
  expect(checkDocument(tr.doc)).toBeNull()
  return jsonFromNode(tr.doc).content[0]!
}

describe('what changed in a piece', () => {
  const [h, b1, b2, b3] = before.content as [never, never, never, never]

  it('is told character by character', () => {
    const after = piece(h, block('body', 'b1', text(before, 1).replace('老艄公', '老船工')), b2, b3)
    expect(diff(after)).toEqual(['text -艄公+船工'])
    expect(reverted(after, pieceDiff(before, after)[0]!)).toEqual(before)
  })

  it('tells a split and a join from text that changed', () => {
    const [first, second] = [text(before, 1).slice(0, 16), text(before, 1).slice(16)]
    const split = piece(h, block('body', 'b1', first), block('body', 'n', second), b2, b3)
    expect(diff(split)).toEqual(['split -+\n'])
    expect(reverted(split, pieceDiff(before, split)[0]!)).toEqual(before)
    const joined = piece(h, b1, block('body', 'b2', text(before, 2) + text(before, 3)))
    expect(diff(joined)).toEqual(['joined -\n+'])
    expect(reverted(joined, pieceDiff(before, joined)[0]!)).toEqual(before)
  })

  it('tells moved paragraphs and moved sentences from written ones', () => {
    const moved = piece(h, b2, b3, b1)
    expect(diff(moved)).toEqual(['moved b1'])
    expect(reverted(moved, pieceDiff(before, moved)[0]!)).toEqual(before)
    const sentence = '老艄公每天清早来擦一遍船舷。'
    const elsewhere = piece(
      h,
      block('body', 'b1', text(before, 1).replace(sentence, '')),
      b2,
      block('body', 'b3', text(before, 3) + sentence),
    )
    expect(diff(elsewhere)).toEqual([`movedText -${sentence}+ -+${sentence}`])
    expect(reverted(elsewhere, pieceDiff(before, elsewhere)[0]!)).toEqual(before)
  })

  it('tells whole blocks that came and went, at the very start too', () => {
    const added = piece(block('kicker', 'k', '冬日见闻'), h, b1, b2, block('body', 'n', '船票不涨价。'), b3)
    expect(diff(added)).toEqual(['added -+冬日见闻', 'added -+\n船票不涨价。'])
    for (const [i, change] of pieceDiff(before, added).entries())
      expect(diff(reverted(added, change))).toEqual([diff(added)[1 - i]])
    const removed = piece(b1, b3)
    expect(diff(removed)).toEqual([`removed -${text(before, 0)}+`, `removed -\n${text(before, 2)}+`])
  })

  it('tells roles and facts', () => {
    const after = {
      ...piece(h, b1, b2, block('subhead', 'b3', text(before, 3))),
      attrs: { ...before.attrs, column: '镇村' },
    }
    expect(diff(after)).toEqual(['fact column', 'role b3'])
    const [fact, role] = pieceDiff(before, after)
    expect(fact).toMatchObject({ was: { column: null }, is: { column: '镇村' } })
    expect(reverted(reverted(after, fact!), role!)).toEqual(before)
  })
})

const r = random(Number(process.env.SEED) || undefined)

describe(`a piece edited in any way (seed ${r.seed})`, () => {
  const draft = () => {
    const id = counter('s')
    return piece(...Array.from({ length: 5 }, () => block('body', id(), randomText(r, 20 + r.below(60)))))
  }
  const edit = (desk: Desk): Command => {
    const { doc } = desk.state
    const one = r.pick(doc.child(0).children)
    return r.pick<Command>([
      (state, dispatch) => {
        const { tr } = state
        splitBlockAt(tr, state.selection.head, desk.newId)
        dispatch?.(tr)
        return true
      },
      joinNext,
      moveBlockTo(one.attrs.id as string, 'p', r.below(doc.child(0).childCount)),
      setRole(r.pick(['subhead', 'body', 'deck'])),
      setFact('column', r.pick(['甲', '乙'])),
      (state, dispatch) => {
        dispatch?.(state.tr.insertText(randomText(r, 1 + r.below(12))))
        return true
      },
      (state, dispatch) => {
        const { block: here, blockPos } = { ...findBlock(doc, one.attrs.id as string)! }
        const from = blockPos + 1 + r.below(here.content.size + 1)
        const to = Math.min(from + r.below(15), blockPos + 1 + here.content.size)
        if (from >= to) return false
        const selected = state.tr.setSelection(TextSelection.create(doc, from, to))
        dispatch?.(selected.deleteSelection())
        return true
      },
    ])
  }

  it('is brought back by taking back every change, in any order', () => {
    for (let round = 0; round < 60; round++) {
      const was = draft()
      const desk = new Desk(page(was))
      for (let i = 0; i < 1 + r.below(12); i++) {
        moveCaret(r, desk)
        desk.run(edit(desk))
      }
      let now = desk.json.content[0]!
      for (let turn = 0; ; turn++) {
        const changes = pieceDiff(was, now)
        if (changes.length === 0) break
        expect(turn, JSON.stringify([was, now, changes.map(short)])).toBeLessThan(100)
        now = reverted(now, r.pick(changes), was)
      }
      const bound = (one: ArticleJson): DocumentJson => page(one)
      expect(bindingHashInput(bound(now))).toBe(bindingHashInput(bound(was)))
    }
  })
})

// Deleting over several blocks is what `text` with a boundary inside comes of.
describe('a deletion over two paragraphs', () => {
  it('comes back whole', () => {
    const desk = new Desk(page(before)).at('b1', 10, 'b2', 5)
    desk.run((state, dispatch) => {
      const { tr, selection } = state
      deleteRange(tr, selection.from, selection.to)
      dispatch?.(tr)
      return true
    })
    const after = desk.json.content[0]!
    let now = after
    for (const _ of pieceDiff(before, after)) now = reverted(now, pieceDiff(before, now)[0]!)
    expect(now).toEqual(before)
  })
})
