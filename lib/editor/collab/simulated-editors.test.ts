import { describe, expect, it, vi } from 'vitest'
import { checkDocument } from '../check-document'
import { deleteAtEdge } from '../commands/delete-at-edge'
import { nodeFromJson } from '../node-from-json'
import { Authority } from '../testing/authority'
import { article, block, counter, page } from '../testing/build'
import { CollabEditor } from '../testing/collab-editor'
import { random, type Random } from '../testing/random'
import { deleteStretch, moveCaret, randomStructure } from '../testing/random-command'

// Many rounds: a loaded machine needs its time for them.
vi.setConfig({ testTimeout: 60_000 })

/** Characters that a page begins with: Latin; what is typed is Chinese, every character once. */
const FIRST_TYPED = 0x4e00

function startPage(r: Random) {
  const id = counter('s')
  return page(
    ...Array.from({ length: 4 }, () =>
      article(
        id(),
        Array.from({ length: 2 + r.below(4) }, () =>
          block('body', id(), 'abcdefgh'.slice(0, 2 + r.below(7))),
        ),
      ),
    ),
  )
}

interface Session {
  authority: Authority
  editors: CollabEditor[]
  typed: string[]
  /** What somebody took away who had it before their eyes. */
  deleted: Set<string>
}

/** Editors at work on one page; each act by one of them, chosen at random. */
function work(
  r: Random,
  count: number,
  acts: number,
  act: (editor: CollabEditor, typed: string[]) => void,
): Session {
  const authority = new Authority(startPage(r))
  const newId = counter('n')
  const editors = Array.from({ length: count }, (_, at) => new CollabEditor(authority, `client-${at}`, newId))
  const typed: string[] = []
  const deleted = new Set<string>()
  for (let i = 0; i < acts; i++) {
    const editor = r.pick(editors)
    const seen = editor.state.doc.textContent
    act(editor, typed)
    const left = editor.state.doc.textContent
    for (const character of typed)
      if (seen.includes(character) && !left.includes(character)) deleted.add(character)
    if (r.chance(0.3)) editor.push(!r.chance(0.1))
    if (r.chance(0.2)) editor.pull()
  }
  for (const editor of [...editors, ...editors]) {
    editor.pull()
    editor.push(true)
  }
  for (const editor of editors) editor.pull()
  return { authority, editors, typed, deleted }
}

function type(r: Random, editor: CollabEditor, typed: string[]): void {
  const character = String.fromCharCode(FIRST_TYPED + typed.length)
  typed.push(character)
  editor.type(character)
  moveCaret(r, editor)
}

function expectAgreement({ authority, editors }: Session): void {
  expect(authority.refusals).toEqual([])
  expect(checkDocument(nodeFromJson(authority.document))).toBeNull()
  for (const editor of editors) {
    expect(editor.pending).toBe(0)
    expect(editor.json).toEqual(authority.document)
  }
  expect(authority.replayed()).toEqual(authority.document)
}

const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('')
const textOf = ({ authority }: Session) => nodeFromJson(authority.document).textContent
const startText = ({ authority }: Session) => nodeFromJson(authority.start).textContent

/** Taken away on purpose, or kept for its writer because its place was gone. */
const isKnown = ({ deleted, editors }: Session, character: string) =>
  deleted.has(character) || editors.some(({ unplaced }) => unplaced.includes(character))

const r = random(Number(process.env.SEED) || undefined)

describe.each([2, 6])(`%d editors with lost acknowledgements (seed ${r.seed})`, (count) => {
  it('lose and double nothing while they type and rearrange', () => {
    for (let round = 0; round < 6; round++) {
      const session = work(r, count, 90, (editor, typed) => {
        moveCaret(r, editor)
        if (r.chance(0.5)) type(r, editor, typed)
        else editor.run(randomStructure(r, editor))
      })
      expectAgreement(session)
      expect(sorted(textOf(session))).toBe(sorted(startText(session) + session.typed.join('')))
    }
  })

  it('agree, double nothing and account for all they typed, while they delete and undo as well', () => {
    for (let round = 0; round < 6; round++) {
      const session = work(r, count, 90, (editor, typed) => {
        moveCaret(r, editor)
        if (r.chance(0.4)) type(r, editor, typed)
        else if (r.chance(0.2)) editor.undo()
        else if (r.chance(0.1)) editor.redo()
        else if (r.chance(0.2)) deleteStretch(r, editor)
        else if (r.chance(0.2)) editor.run(deleteAtEdge(r.pick(['backward', 'forward'])))
        else editor.run(randomStructure(r, editor))
      })
      expectAgreement(session)
      const text = textOf(session)
      for (const character of session.typed) expect(text.split(character).length).toBeLessThanOrEqual(2)
      const unaccounted = session.typed.filter(
        (character) => !text.includes(character) && !isKnown(session, character),
      )
      expect(unaccounted, 'neither on the page, nor taken away by who saw it, nor kept').toEqual([])
    }
  })
})
