import type { TextDesk } from '@/components/editor/text-desk'
import { stream } from '@/components/editor/stream/follow-stream'
import type { CommentBoard } from './comment-board'
import { commentsAt } from './comment-marks'

/** Places are asked for again when saving has been quiet for this long, in ms. */
const QUIET = 1_500

/** Keeps a board up with colleagues, with the text and with the caret, until the function is called. */
export function followComments(board: CommentBoard, { editor, sync, work }: TextDesk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let { version } = sync.status.get()
  const look = () => void board.look()
  const ends = [
    stream().follow(work.documentId, {
      version: () => undefined,
      suspects: () => undefined,
      presence: () => undefined,
      standing: look,
      state: (state) => state === 'open' && look(),
    }),
    sync.status.subscribe(() => {
      if (sync.status.get().version === version) return
      version = sync.status.get().version
      clearTimeout(timer)
      if (board.state.get().threads.length > 0) timer = setTimeout(look, QUIET)
    }),
  ]
  const caret = () => {
    const { state } = editor
    board.state.set({ current: commentsAt(state, state.selection.head)[0] ?? null })
  }
  const begin = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyM' || event.isComposing)
      return
    if (board.begin()) event.preventDefault()
  }
  editor.on('selectionUpdate', caret)
  editor.view.dom.addEventListener('keydown', begin)
  look()
  return () => {
    for (const end of ends) end()
    clearTimeout(timer)
    editor.off('selectionUpdate', caret)
    if (!editor.isDestroyed) editor.view.dom.removeEventListener('keydown', begin)
  }
}
