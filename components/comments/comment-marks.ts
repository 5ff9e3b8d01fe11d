import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where a comment is drawn. */
export interface CommentMark {
  id: string
  from: number
  to: number
  /** It is a proofreader's mark. */
  suggests: boolean
  blocking: boolean
}

const key = new PluginKey<DecorationSet>('comments')

/** Comments drawn under their words: decorations alone, which go along with the text between two looks. */
export function commentMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before) {
        const marks = tr.getMeta(key) as readonly CommentMark[] | undefined
        if (marks) return DecorationSet.create(tr.doc, marks.map(drawn))
        return tr.docChanged ? before.map(tr.mapping, tr.doc) : before
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** A transaction that draws the comments anew; it changes no text and is no step. */
export function drawComments(state: EditorState, marks: readonly CommentMark[]): Transaction {
  return state.tr.setMeta(key, marks).setMeta('addToHistory', false)
}

/** Where a comment's words stand now; null where they are not drawn. */
export function commentRange(state: EditorState, id: string): { from: number; to: number } | null {
  const [found] = key.getState(state)?.find(undefined, undefined, (spec) => spec.id === id) ?? []
  return found && found.from < found.to ? { from: found.from, to: found.to } : null
}

/** Ids of the comments on the words at a position. */
export function commentsAt(state: EditorState, pos: number): string[] {
  return (key.getState(state)?.find(pos, pos) ?? []).map(({ spec }) => (spec as { id: string }).id)
}

function drawn({ id, from, to, suggests, blocking }: CommentMark): Decoration {
  const kind = suggests ? ' comment-mark-suggests' : ''
  const className = `comment-mark${kind}${blocking ? ' comment-mark-blocking' : ''}`
  return Decoration.inline(from, to, { class: className, 'data-comment': id }, { id })
}
