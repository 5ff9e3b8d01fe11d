import { describe, expect, it, vi } from 'vitest'
import { accountForSource } from '../align/account'
import { checkDocument } from '../check-document'
import { deleteAtEdge } from '../commands/delete-at-edge'
import { Authority } from '../testing/authority'
import { article, block, counter, page } from '../testing/build'
import { CollabEditor } from '../testing/collab-editor'
import { random } from '../testing/random'
import { moveCaret, randomStructure } from '../testing/random-command'
import { randomText } from '../testing/random-text'

// Many rounds: a loaded machine needs its time for them.
vi.setConfig({ testTimeout: 60_000 })

const r = random(Number(process.env.SEED) || undefined)

describe(`commands with saves between them (seed ${r.seed})`, () => {
  it('are undone exactly, account for the source, and leave the server with the same page', () => {
    for (let round = 0; round < 12; round++) {
      const id = counter('s')
      const texts = Array.from({ length: 6 }, () => randomText(r, 5 + r.below(60)))
      const start = page(
        ...[0, 1, 2].map((n) =>
          article(
            id(),
            texts.slice(n * 2, n * 2 + 2).map((text) => block('body', id(), text)),
          ),
        ),
      )
      const authority = new Authority(start)
      const editor = new CollabEditor(authority, 'one', counter('n'))
      for (let i = 0; i < 40; i++) {
        moveCaret(r, editor)
        if (r.chance(0.3)) editor.type('新')
        else if (r.chance(0.2)) editor.run(deleteAtEdge(r.pick(['backward', 'forward'])))
        else editor.run(randomStructure(r, editor))
        if (r.chance(0.4)) editor.push(!r.chance(0.2))
        expect(checkDocument(editor.state.doc)).toBeNull()
        const { held, discarded, deleted, unassigned, total } = accountForSource(
          editor.json,
          texts.join('\n'),
        ).totals
        expect(held + discarded + deleted + unassigned).toBe(total)
      }
      const end = editor.json
      while (editor.undo()) if (r.chance(0.2)) editor.push(true)
      expect(editor.json).toEqual(start)
      while (editor.redo());
      expect(editor.json).toEqual(end)
      editor.push(true)
      editor.pull()
      editor.push(true)
      expect(authority.document).toEqual(end)
      expect(authority.replayed()).toEqual(end)
    }
  })
})
