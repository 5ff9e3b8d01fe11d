import { history, redo, undo } from '@tiptap/pm/history'
import { type Command, EditorState, type Plugin, TextSelection } from '@tiptap/pm/state'
import { findBlock } from '../commands/place'
import type { DocumentJson } from '../document-json'
import { jsonFromNode, nodeFromJson } from '../node-from-json'
import { counter } from './build'
import { show } from './show'

/** An editor without a screen: a state that commands are run on. */
export class Desk {
  state: EditorState
  newId: () => string = counter()

  constructor(document: DocumentJson, plugins: Plugin[] = []) {
    this.state = EditorState.create({ doc: nodeFromJson(document), plugins: [history(), ...plugins] })
  }

  /** Puts the caret into a block, or selects from there to another place. */
  at(blockId: string, offset = 0, toId = blockId, toOffset = offset): this {
    const pos = (id: string, inText: number) => findBlock(this.state.doc, id)!.blockPos + 1 + inText
    const selection = TextSelection.create(this.state.doc, pos(blockId, offset), pos(toId, toOffset))
    this.state = this.state.apply(this.state.tr.setSelection(selection))
    return this
  }

  /** Runs a command and says whether it did something. */
  run(command: Command): boolean {
    return command(this.state, (tr) => {
      this.state = this.state.apply(tr)
    })
  }

  type(text: string): this {
    this.state = this.state.apply(this.state.tr.insertText(text))
    return this
  }

  undo(): boolean {
    return this.run(undo)
  }

  redo(): boolean {
    return this.run(redo)
  }

  get json(): DocumentJson {
    return jsonFromNode(this.state.doc)
  }

  /** The document in a line; see `show`. */
  get shown(): string {
    return show(this.json)
  }

  /** The caret as `block:offset`. */
  get caret(): string {
    const { $head } = this.state.selection
    return `${$head.parent.attrs.id}:${$head.parentOffset}`
  }
}
