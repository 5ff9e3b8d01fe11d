import type { Transaction } from '@tiptap/pm/state'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it, vi } from 'vitest'
import { findBlock } from '../commands/place'
import { joinWith } from '../commands/join-with'
import { moveBoundary } from '../commands/move-boundary'
import { setRole } from '../commands/set-role'
import { splitBlockAt } from '../commands/split-block-at'
import { nodeFromJson } from '../node-from-json'
import { article, block, counter, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { random } from '../testing/random'
import { moveCaret, randomStructure } from '../testing/random-command'
import { movePlaces, settlePlace, type CommentPlace } from './move-places'

vi.setConfig({ testTimeout: 60_000 })

const roads = article('roads', [
  block('headline', 'r1', '乡道铺到家门口'),
  block('body', 'r2', '入冬前，八条乡道全部完工。'),
  block('body', 'r3', '村民出行方便了。'),
])
const wells = article('wells', [block('headline', 'w1', '老井清出新水'), block('body', 'w2', '井修好了。')])
const document = page(roads, wells)

const on = (blockId: string, quote: string, articleId = 'roads'): CommentPlace => {
  const text = nodeFromJson(document).textBetween(0, nodeFromJson(document).content.size, '\n')
  const own = text.split('\n').find((line) => line.includes(quote)) ?? ''
  const start = own.indexOf(quote)
  return { articleId, blockId, start, end: start + quote.length, quote, orphaned: false }
}

/** The place after a change, with the words that stand there now. */
function after(place: CommentPlace, change: (tr: Transaction) => void) {
  const state = EditorState.create({ doc: nodeFromJson(document) })
  const { tr } = state
  change(tr)
  const [moved] = movePlaces(state.doc, tr.steps, [place])
  const words = findBlock(tr.doc, moved!.blockId)?.block.textContent.slice(moved!.start, moved!.end)
  return { ...moved!, words }
}

const at = (tr: Transaction, blockId: string, offset: number) =>
  findBlock(tr.doc, blockId)!.blockPos + 1 + offset

describe('the place of a comment', () => {
  const place = on('r2', '八条乡道')

  it('goes along with typing before, inside and behind it', () => {
    expect(after(place, (tr) => tr.insertText('今年', at(tr, 'r2', 0)))).toMatchObject({ words: '八条乡道' })
    expect(after(place, (tr) => tr.insertText('新', at(tr, 'r2', 6)))).toMatchObject({ words: '八条新乡道' })
    expect(after(place, (tr) => tr.insertText('都', at(tr, 'r2', 8)))).toMatchObject({ words: '八条乡道' })
  })

  it('keeps the longer half of words that a split parts, and comes together again', () => {
    const split = after(place, (tr) => splitBlockAt(tr, at(tr, 'r2', 5), () => 'new'))
    expect(split).toMatchObject({ blockId: 'new', start: 0, words: '条乡道' })
    const joined = after(on('r3', '方便'), (tr) => tr.join(at(tr, 'r3', -1)))
    expect(joined).toMatchObject({ blockId: 'r2', words: '方便' })
  })

  it('outlives a change of role, a boundary that moves over it and a merge of articles', () => {
    const desk = new Desk(document).at('r2', 1)
    const before = desk.state.doc
    setRole('subhead')(desk.state, (tr) => {
      expect(movePlaces(before, tr.steps, [place])).toEqual([place])
    })
    const boundary = (tr: Transaction) => tr.doc.child(0).nodeSize
    expect(after(on('r3', '方便'), (tr) => moveBoundary(tr, boundary(tr), at(tr, 'r3', -1)))).toMatchObject({
      articleId: 'wells',
      blockId: 'r3',
      words: '方便',
    })
    expect(after(on('w2', '井修好', 'wells'), (tr) => tr.join(boundary(tr)))).toMatchObject({
      articleId: 'roads',
      words: '井修好',
    })
  })

  it('goes with a paragraph that is moved to the other article', () => {
    const desk = new Desk(document).at('w2')
    const before = desk.state.doc
    expect(
      joinWith('r3')(desk.state, (tr) => {
        expect(movePlaces(before, tr.steps, [on('r3', '方便')])).toMatchObject([
          { articleId: 'wells', blockId: 'w2', orphaned: false },
        ])
      }),
    ).toBe(true)
  })

  it('is orphaned when its words are deleted, and found again when they come back', () => {
    const gone = after(place, (tr) => tr.delete(at(tr, 'r2', 4), at(tr, 'r2', 8)))
    expect(gone).toMatchObject({ orphaned: true, quote: '八条乡道' })
    const back = movePlaces(
      nodeFromJson(page(article('roads', [block('body', 'r2', '入冬前，。')]))),
      [],
      [gone],
    )
    expect(back).toMatchObject([{ orphaned: true }])
    expect(settlePlace(gone, nodeFromJson(document))).toMatchObject({ start: 4, end: 8, orphaned: false })
  })

  it('finds its words where a whole paragraph was written anew', () => {
    const written = after(place, (tr) =>
      tr.insertText('到年底，八条乡道全部完工。', at(tr, 'r2', 0), at(tr, 'r2', 13)),
    )
    expect(written).toMatchObject({ words: '八条乡道', orphaned: false })
  })
})

const seed = Number(process.env.SEED) || undefined
const r = random(seed)

describe(`comments in any sequence of edits (seed ${r.seed})`, () => {
  /** Every character of the page once, so that a place can be told by what stands in it. */
  const characters = Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x4e00 + i))
  const unique = page(
    ...['a', 'b', 'c', 'd'].map((id, i) =>
      article(
        id,
        Array.from({ length: 4 }, (_, j) =>
          block('body', `${id}${j}`, characters.slice(i * 100 + j * 25, i * 100 + j * 25 + 25).join('')),
        ),
      ),
    ),
  )

  it('hold on to their character, wherever structure takes it', () => {
    for (let round = 0; round < 12; round++) {
      const desk = new Desk(unique)
      let places = unique.content.flatMap(({ attrs, content }) =>
        content.map((one): CommentPlace => {
          const start = r.below(25)
          const quote = one.content![0]!.text[start]!
          return { articleId: attrs.id, blockId: one.attrs.id, start, end: start + 1, quote, orphaned: false }
        }),
      )
      for (let i = 0; i < 40; i++) {
        moveCaret(r, desk)
        const before = desk.state.doc
        const act = r.chance(0.25)
          ? (_: unknown, dispatch?: (tr: Transaction) => void) => {
              dispatch?.(desk.state.tr.insertText(counter('字')()))
              return true
            }
          : randomStructure(r, desk)
        act(desk.state, (tr: Transaction) => {
          if (tr.docChanged && !tr.doc.eq(before)) {
            desk.state = desk.state.apply(tr)
            places = movePlaces(before, tr.steps, places)
          }
        })
      }
      for (const { blockId, articleId, start, end, quote, orphaned } of places) {
        const standing = findBlock(desk.state.doc, blockId)
        expect({ orphaned, quote, words: standing?.block.textContent.slice(start, end) }).toEqual({
          orphaned: false,
          quote,
          words: quote,
        })
        expect(standing?.article.attrs.id).toBe(articleId)
      }
    }
  })
})
