import { describe, expect, it } from 'vitest'
import { Step } from '@tiptap/pm/transform'
import { collabPlugin, collabState } from '@/lib/editor/collab/collab-plugin'
import { checkDocument } from '@/lib/editor/check-document'
import { joinWith } from '@/lib/editor/commands/join-with'
import { moveArticle } from '@/lib/editor/commands/move-article'
import { moveBlock } from '@/lib/editor/commands/move-block'
import { splitArticle } from '@/lib/editor/commands/split-article'
import { structureGuard } from '@/lib/editor/extensions/structure-guard'
import { jsonFromNode, nodeFromJson } from '@/lib/editor/node-from-json'
import { documentSchema } from '@/lib/editor/schema'
import { article, block, counter, page } from '@/lib/editor/testing/build'
import { Desk } from '@/lib/editor/testing/desk'
import { random } from '@/lib/editor/testing/random'
import { moveCaret, randomStructure } from '@/lib/editor/testing/random-command'
import { show } from '@/lib/editor/testing/show'
import { rebaseUnsent } from './rebase-unsent'

const document = page(
  article('a', [
    block('headline', 'h', '甲题'),
    block('body', 'b', '甲的正文'),
    block('body', 'x', '又一段'),
  ]),
  article('c', [block('headline', 'k', '乙题'), block('body', 'l', '乙文')]),
)
const newId = counter()
const window = () => {
  const desk = new Desk(document, [collabPlugin(0), structureGuard()])
  desk.newId = newId
  return desk
}

/** One window closed with these changes unsent; another has changed the page meanwhile. */
function reopened(mine: (desk: Desk) => void, theirs: (desk: Desk) => void) {
  const [gone, other] = [window(), window()]
  mine(gone)
  theirs(other)
  const { unconfirmed } = collabState(gone.state)
  // As they lie in the browser's storage and in the log.
  const wire = (step: Step) => Step.fromJSON(documentSchema, step.toJSON())
  const result = rebaseUnsent(
    nodeFromJson(document),
    unconfirmed.map(({ step }) => wire(step)),
    unconfirmed.map(({ group }) => group),
    collabState(other.state).unconfirmed.map(({ step }) => wire(step)),
  )
  const replayed = result.commands.flat().reduce((doc, step) => step.apply(doc).doc!, result.theirs)
  expect(replayed.eq(result.merged), 'the commands lead from theirs to both').toBe(true)
  expect(result.theirs.eq(other.state.doc)).toBe(true)
  return { ...result, shown: show(jsonFromNode(result.merged)) }
}

describe('steps of a window that was closed', () => {
  it('go along with a block that a colleague has moved', () => {
    const { shown } = reopened(
      (desk) => desk.at('b', 3).type('新'),
      (desk) => desk.at('b').run(moveBlock('down')),
    )
    expect(shown).toContain('[x body 又一段][b body 甲的正新文]')
  })

  it('go along with a block that was joined elsewhere', () => {
    const { shown } = reopened(
      (desk) => desk.at('b', 3).type('新'),
      (desk) => desk.at('l').run(joinWith('b')),
    )
    expect(shown).toContain('乙文甲的正新文')
  })

  it('take along what a colleague typed in what they moved', () => {
    const { shown } = reopened(
      (desk) => desk.at('b').run(moveArticle('down')),
      (desk) => desk.at('b', 3).type('新'),
    )
    expect(shown).toMatch(/^c\[.*a\[.*甲的正新文/)
  })

  it('stay whole commands, each to be undone by itself', () => {
    const { commands } = reopened(
      (desk) => {
        desk.at('b').run(splitArticle(newId, 'block'))
        desk.at('l', 2).type('完')
      },
      (desk) => desk.at('h', 1).type('早'),
    )
    expect(commands).toHaveLength(2)
  })

  it('that find no place are handed over with what was written', () => {
    const { unplaced, shown } = reopened(
      (desk) => desk.at('x', 1).type('白写的'),
      (desk) =>
        desk.at('x').run((state, dispatch) => {
          const place = state.selection.$head
          dispatch?.(state.tr.delete(place.before(2), place.after(2)).setMeta('cleanproof-structure', true))
          return true
        }),
    )
    expect(shown).not.toContain('白写的')
    expect(unplaced).toEqual([[{ role: 'body', text: '白写的' }]])
  })

  const r = random(Number(process.env.SEED) || undefined)
  it(`lose and double nothing, whatever both did (seed ${r.seed})`, () => {
    const count = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
    for (let round = 0; round < 60; round++) {
      const typed: string[] = []
      const work = (from: number) => (desk: Desk) => {
        for (let i = 0; i < 8; i++) {
          moveCaret(r, desk)
          if (r.chance(0.5)) {
            const character = String.fromCharCode(from + typed.length)
            typed.push(character)
            desk.type(character)
          } else desk.run(randomStructure(r, desk))
        }
      }
      const { merged } = reopened(work(0x5000), work(0x6000))
      expect(checkDocument(merged)).toBeNull()
      expect(count(merged.textContent)).toBe(count(nodeFromJson(document).textContent + typed.join('')))
    }
  })
})
