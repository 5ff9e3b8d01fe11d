import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { history, undo } from '@tiptap/pm/history'
import { describe, expect, it } from 'vitest'
import { structureGuard } from '../extensions/structure-guard'
import { nodeFromJson } from '../node-from-json'
import { article, block, counter, page } from '../testing/build'
import { insertPhoto } from './insert-photo'
import { removePhoto } from './remove-photo'
import { setPhoto } from './set-photo'

const photo = { file: 'a'.repeat(64), width: 12, height: 8, alt: '', crop: null }
const other = { ...photo, file: 'b'.repeat(64) }

/** The article's blocks as `role[text]`, a picture as `*`. */
const shown = (state: EditorState) =>
  state.doc
    .firstChild!.children.map(
      (node) => `${node.type.name}${node.attrs.photo ? '*' : ''}[${node.textContent}]`,
    )
    .join(' ')

function editor(...blocks: Parameters<typeof article>[1]) {
  let state = EditorState.create({
    doc: nodeFromJson(page(article('a', blocks))),
    plugins: [history(), structureGuard()],
  })
  return {
    run: (command: Command) => command(state, (tr) => (state = state.apply(tr))),
    caretIn: (index: number) => {
      let pos = 2
      for (let i = 0; i < index; i++) pos += state.doc.firstChild!.child(i).nodeSize
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)))
    },
    text: () => shown(state),
  }
}

const headline = block('headline', 'h', '水渠通了')
const body = block('body', 'b', '渠水来了。')

describe('a picture', () => {
  it('comes after the block at the cursor, with a caption and a credit to write', () => {
    const it = editor(headline, body, block('body', 'c', '第二段。'))
    it.caretIn(1)
    it.run(insertPhoto(photo, counter()))
    expect(it.text()).toBe('headline[水渠通了] body[渠水来了。] caption*[] credit[] body[第二段。]')
    it.run(undo)
    expect(it.text()).toBe('headline[水渠通了] body[渠水来了。] body[第二段。]')
  })

  it('goes to the end from a heading, and into a slot that waits for it', () => {
    const it = editor(headline, body, block('caption', 'p', '图为新渠。'))
    it.caretIn(0)
    it.run(insertPhoto(photo, counter()))
    expect(it.text()).toBe('headline[水渠通了] body[渠水来了。] caption[图为新渠。] caption*[] credit[]')
    it.caretIn(2)
    it.run(insertPhoto(other, counter()))
    expect(it.text()).toBe('headline[水渠通了] body[渠水来了。] caption*[图为新渠。] caption*[] credit[]')
  })

  it('is set, replaced and taken away, each undone by itself', () => {
    const it = editor(headline, block('caption', 'p', '图为新渠。'))
    expect(it.run(setPhoto('p', photo))).toBe(true)
    expect(it.run(setPhoto('p', photo))).toBe(false)
    expect(it.run(setPhoto('p', other))).toBe(true)
    it.run(undo)
    expect(it.text()).toContain('caption*[图为新渠。]')
    expect(it.run(removePhoto('p'))).toBe(true)
    expect(it.text()).toBe('headline[水渠通了] caption[图为新渠。]')
    it.run(undo)
    it.run(undo)
    expect(it.text()).toBe('headline[水渠通了] caption[图为新渠。]')
    expect(it.run(setPhoto('h', photo))).toBe(false)
    expect(it.run(setPhoto('gone', photo))).toBe(false)
  })

  it('takes an empty caption and credit along, and never the last block', () => {
    const it = editor(headline, block('caption', 'p', '', { photo }), block('credit', 'q'))
    it.run(removePhoto('p'))
    expect(it.text()).toBe('headline[水渠通了]')
    it.run(undo)
    expect(it.text()).toBe('headline[水渠通了] caption*[] credit[]')
    const alone = editor(block('caption', 'p', '', { photo }))
    alone.run(removePhoto('p'))
    expect(alone.text()).toBe('caption[]')
  })
})
