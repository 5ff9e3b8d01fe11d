import { Extension, type Extensions } from '@tiptap/core'
import { Dropcursor, UndoRedo } from '@tiptap/extensions'
import { type Command, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { commentMarks } from '@/components/comments/comment-marks'
import { photoLayer } from '@/components/editor/page/photo-layer'
import { COMMANDS, type CommandName } from '@/lib/editor/command-table'
import { placeAtCursor } from '@/lib/editor/commands/place'
import { documentExtensions } from '@/lib/editor/extensions/document-extensions'
import { Editing } from '@/lib/editor/extensions/editing'
import { KEYS } from '@/lib/editor/keys'
import { newId } from '@/lib/editor/new-id'
import type { PieceCore } from './piece-desk'

/** Commands of the desk's that a piece of one article has a use for; they have the desk's own keys. */
export const PIECE_COMMANDS: readonly CommandName[] = [
  'roleKicker',
  'roleHeadline',
  'roleDeck',
  'roleByline',
  'roleSubhead',
  'roleBody',
  'roleCaption',
  'roleCredit',
  'moveBlockUp',
  'moveBlockDown',
  'joinNext',
]

/** How wide a picture is drawn in a piece at most, in pixels. */
const SPACE = 900

/** The desk's schema and editing in a lean form: one article, saved and undone as at the desk. */
export function pieceExtensions({ sync, photos, me }: PieceCore): Extensions {
  return [
    Editing,
    ...documentExtensions(),
    UndoRedo.configure({ depth: 500, newGroupDelay: 700 }),
    Dropcursor.configure({ width: 2, color: 'var(--color-focus)' }),
    Extension.create({
      name: 'piece',
      // Before the desk's own Enter.
      priority: 1100,
      addKeyboardShortcuts() {
        const chords = KEYS.filter(({ command, chord }) => chord && PIECE_COMMANDS.includes(command))
        const enter = () => goOnInEmpty(this.editor.state, this.editor.view.dispatch)
        const keys = Object.fromEntries(
          chords.map(({ command, chord }) => [
            chord!,
            () => COMMANDS[command]({ userId: me.id, newId })(this.editor.state, this.editor.view.dispatch),
          ]),
        )
        return { ...keys, Enter: enter }
      },
      addProseMirrorPlugins: () => [
        sync.plugin(),
        photoLayer(SPACE),
        commentMarks(),
        takePictures((files) => photos.add(files)),
      ],
    }),
  ]
}

/** Enter at the end of a heading goes on in the empty paragraph that is there already. */
const goOnInEmpty: Command = (state, dispatch) => {
  const { article, block, blockPos, blockIndex } = placeAtCursor(state)
  const next = article.maybeChild(blockIndex + 1)
  const atEnd = state.selection.empty && state.selection.from === blockPos + 1 + block.content.size
  if (!atEnd || block.content.size === 0 || next?.type.name !== 'body' || next.content.size > 0) return false
  const pos = blockPos + block.nodeSize + 1
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos)).scrollIntoView())
  return true
}

/** Pictures pasted or dropped as files are uploaded; text goes on to the desk's own paste. */
function takePictures(take: (files: File[]) => void): Plugin {
  const taken = (data: DataTransfer | null, event: Event) => {
    const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
    // A word processor brings a picture of the text along with the text.
    if (files.length === 0 || data?.types.includes('text/plain')) return false
    event.preventDefault()
    take(files)
    return true
  }
  return new Plugin({
    key: new PluginKey('takePictures'),
    props: {
      handleDOMEvents: {
        paste: (_view, event) => taken(event.clipboardData, event),
        drop: (_view, event) => taken(event.dataTransfer, event),
      },
    },
  })
}
