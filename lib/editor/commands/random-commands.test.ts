import { describe, expect, it, vi } from 'vitest'
import { accountForSource } from '../align/account'
import { checkDocument } from '../check-document'
import { structureGuard } from '../extensions/structure-guard'
import { article, block, counter, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { random, type Random } from '../testing/random'
import { moveCaret, randomStructure } from '../testing/random-command'
import { randomText } from '../testing/random-text'
import { deleteAtEdge } from './delete-at-edge'

// Many rounds: a loaded machine needs its time for them.
vi.setConfig({ testTimeout: 60_000 })

const r = random(Number(process.env.SEED) || undefined)

/** A page with its source, one paragraph a line. */
function importedPage(r: Random) {
  const id = counter('s')
  let source = ''
  const articles = Array.from({ length: 4 }, () =>
    article(
      id(),
      Array.from({ length: 1 + r.below(6) }, () => {
        const text = randomText(r, 5 + r.below(120))
        source += `${text}\n`
        return block('body', id(), text, { source: [[source.length - text.length - 1, source.length - 1]] })
      }),
    ),
  )
  return { source, document: page(...articles) }
}

const characters = (text: string) => [...text.replace(/\s/g, '')].sort().join('')

describe(`any sequence of commands (seed ${r.seed})`, () => {
  it('keeps every character, a valid document, and what undo needs', () => {
    for (let round = 0; round < 12; round++) {
      const { document } = importedPage(r)
      const desk = new Desk(document, [structureGuard()])
      const text = characters(desk.state.doc.textContent)
      for (let i = 0; i < 40; i++) {
        moveCaret(r, desk)
        const before = desk.shown
        const command = randomStructure(r, desk)
        const could = command(desk.state)
        expect([desk.run(command), before], 'says before what it does').toEqual([could, before])
        expect(checkDocument(desk.state.doc)).toBeNull()
        expect(characters(desk.state.doc.textContent)).toBe(text)
      }
      const end = desk.json
      while (desk.undo());
      expect(desk.json).toEqual(document)
      while (desk.redo());
      expect(desk.json).toEqual(end)
    }
  })

  it('leaves nothing of the source unassigned', () => {
    for (let round = 0; round < 8; round++) {
      const { document, source } = importedPage(r)
      const desk = new Desk(document)
      for (let i = 0; i < 40; i++) {
        moveCaret(r, desk)
        desk.run(randomStructure(r, desk))
      }
      const { totals } = accountForSource(desk.json, source)
      expect(totals).toMatchObject({ unassigned: 0, deleted: 0, typed: 0, coverage: 1 })
    }
  })

  it('is undone together with typing and deleting, in any order', () => {
    for (let round = 0; round < 12; round++) {
      const { document } = importedPage(r)
      const desk = new Desk(document, [structureGuard()])
      for (let i = 0; i < 40; i++) {
        moveCaret(r, desk)
        if (r.chance(0.3)) desk.type('新')
        else if (r.chance(0.2)) desk.run(deleteAtEdge(r.pick(['backward', 'forward'])))
        else if (r.chance(0.2)) desk.undo()
        else desk.run(randomStructure(r, desk))
        expect(checkDocument(desk.state.doc)).toBeNull()
      }
      while (desk.undo());
      expect(desk.json).toEqual(document)
    }
  })
})
