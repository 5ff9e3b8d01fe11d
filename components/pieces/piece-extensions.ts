import { Extension, type Extensions } from '@tiptap/core'
import { Dropcursor, UndoRedo } from '@tiptap/extensions'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { photoLayer } from '@/components/editor/page/photo-layer'
import { COMMANDS, type CommandName } from '@/lib/editor/command-table'
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
      addKeyboardShortcuts() {
        const chords = KEYS.filter(({ command, chord }) => chord && PIECE_COMMANDS.includes(command))
        return Object.fromEntries(
          chords.map(({ command, chord }) => [
            chord!,
            () => COMMANDS[command]({ userId: me.id, newId })(this.editor.state, this.editor.view.dispatch),
          ]),
        )
      },
      addProseMirrorPlugins: () => [
        sync.plugin(),
        photoLayer(SPACE),
        takePictures((files) => photos.add(files)),
      ],
    }),
  ]
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
