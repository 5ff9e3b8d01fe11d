import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A stretch of the document with the class it is drawn with. */
export interface Mark {
  from: number
  to: number
  className: string
  current?: boolean
}

const keys = {
  suspect: new PluginKey<DecorationSet>('marks-suspect'),
  found: new PluginKey<DecorationSet>('marks-found'),
  typed: new PluginKey<DecorationSet>('marks-typed'),
}
export type MarkLayer = keyof typeof keys

/** A transaction that draws one layer anew; it changes no text and is no step. */
export function setMarks(state: EditorState, layer: MarkLayer, marks: readonly Mark[]): Transaction {
  return state.tr.setMeta(keys[layer], marks).setMeta('addToHistory', false)
}

/** Suspects, search hits and typed text, each a layer of decorations of its own. */
export function markLayers(): Plugin[] {
  return Object.values(keys).map(
    (key) =>
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const marks = tr.getMeta(key) as readonly Mark[] | undefined
            if (marks) return DecorationSet.create(tr.doc, marks.flatMap(drawn))
            return tr.docChanged ? before.map(tr.mapping, tr.doc) : before
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
  )
}

function drawn({ from, to, className, current }: Mark): Decoration[] {
  if (from >= to) return []
  return [Decoration.inline(from, to, { class: className, ...(current && { 'data-current': '' }) })]
}
