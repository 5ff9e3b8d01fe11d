import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

interface Drawn {
  /** Positions of the article and the block that are marked. */
  article: number
  block: number
  set: DecorationSet
}

const key = new PluginKey<Drawn>('place-marks')

/** Marks the article and the block at the caret. Made anew only when the caret leaves its block. */
export function placeMarks(): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key,
    state: {
      init: (_config, state) => draw(state),
      apply(tr, before, _old, state) {
        if (!tr.docChanged && !tr.selectionSet) return before
        const { $head } = state.selection
        const inside = $head.depth >= 2
        const same = inside && before.block === $head.before(2) && before.article === $head.before(1)
        if (!same) return draw(state)
        if (!tr.docChanged) return before
        const set = before.set.map(tr.mapping, tr.doc)
        // A new role is a new node, and its mark went with the old one.
        return set.find().length === 2 ? { ...before, set } : draw(state)
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  })
}

function draw(state: EditorState): Drawn {
  const { $head } = state.selection
  if ($head.depth < 2) return { article: -1, block: -1, set: DecorationSet.empty }
  const [article, block] = [$head.before(1), $head.before(2)]
  const set = DecorationSet.create(state.doc, [
    Decoration.node(article, $head.after(1), { 'data-active': '' }),
    Decoration.node(block, $head.after(2), { 'data-active-block': '' }),
  ])
  return { article, block, set }
}
