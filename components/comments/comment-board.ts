import type { Editor } from '@tiptap/core'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { makeStore, type Store } from '@/components/editor/store'
import type { CommentThread, DocumentComments, Mentionable } from '@/lib/data/comments/comment-view'
import { readSelection } from '@/lib/editor/read-selection'
import { drawComments } from './comment-marks'
import { commentPlaces } from './comment-places'

/** Words that a comment is being written on. */
export interface CommentDraft {
  blockId: string
  /** UTF-16 units in the block's text. */
  start: number
  quote: string
}

export interface CommentState {
  threads: readonly CommentThread[]
  people: readonly Mentionable[]
  /** Asked for and not here yet. */
  loading: boolean
  error: ErrorFacts | null
  draft: CommentDraft | null
  /** The thread at the caret. */
  current: string | null
}

/** What is sent with a new comment besides its place. */
export interface CommentInput {
  body: string
  mentions: string[]
  suggestion: string | null
  blocking: boolean
}

/** Everything said about one open document: read from the server, drawn on the text, written to. */
export class CommentBoard {
  readonly state: Store<CommentState> = makeStore<CommentState>({
    threads: [],
    people: [],
    loading: true,
    error: null,
    draft: null,
    current: null,
  })

  constructor(
    private readonly documentId: string,
    private readonly editor: Editor,
  ) {}

  /** Reads what is said now. A lost connection leaves what was read: the stream asks again. */
  async look(): Promise<void> {
    const answer = await this.ask(`/api/documents/${this.documentId}/comments`)
    this.state.set({ loading: false })
    if (!answer) return
    const { threads, people } = answer as DocumentComments
    this.state.set({ threads, people })
    this.draw()
  }

  /** Draws the comments on the text; not while an input method composes, which a new mark would disturb. */
  draw(): void {
    const { view, isDestroyed } = this.editor
    if (isDestroyed) return
    if (view.composing) {
      view.dom.addEventListener('compositionend', () => setTimeout(() => this.draw(), 60), { once: true })
      return
    }
    view.dispatch(drawComments(view.state, commentPlaces(view.state.doc, this.state.get().threads)))
  }

  /** Begins a comment on the selected words; false where none are, or words of two paragraphs. */
  begin(): boolean {
    readSelection(this.editor.view)
    const { $from, $to, empty } = this.editor.state.selection
    if (empty || !$from.sameParent($to) || !$from.parent.isTextblock) return false
    const { parent, parentOffset } = $from
    const quote = parent.textContent.slice(parentOffset, $to.parentOffset)
    this.state.set({ draft: { blockId: parent.attrs.id as string, start: parentOffset, quote }, error: null })
    return true
  }

  async add(input: CommentInput): Promise<boolean> {
    const { draft } = this.state.get()
    if (!draft) return false
    const done = await this.write(`/api/documents/${this.documentId}/comments`, 'POST', {
      ...draft,
      ...input,
    })
    if (done) this.state.set({ draft: null })
    return done
  }

  reply(id: string, input: Pick<CommentInput, 'body' | 'mentions'>): Promise<boolean> {
    return this.write(`/api/comments/${id}`, 'POST', input)
  }

  /** Changes one's own words. */
  edit(id: string, input: Pick<CommentInput, 'body' | 'mentions'>): Promise<boolean> {
    return this.write(`/api/comments/${id}`, 'PATCH', input)
  }

  /** Takes one's own words away. */
  remove(id: string): Promise<boolean> {
    return this.write(`/api/comments/${id}`, 'DELETE', {})
  }

  settle(id: string, resolved: boolean): Promise<boolean> {
    return this.write(`/api/comments/${id}`, 'PUT', { resolved })
  }

  private async write(address: string, method: string, body: unknown): Promise<boolean> {
    const headers = { 'content-type': 'application/json' }
    const answer = await this.ask(address, { method, headers, body: JSON.stringify(body) })
    await this.look()
    return answer !== undefined
  }

  /** The answer, or undefined with the error said. */
  private async ask(address: string, init: RequestInit = {}): Promise<unknown> {
    try {
      const response = await fetch(address, { ...init, cache: 'no-store' })
      const body: unknown = await response.json()
      if (response.ok) {
        if (init.method) this.state.set({ error: null })
        return body
      }
      const { error } = body as { error?: ErrorFacts }
      this.state.set({ error: error ?? { code: 'unknown', values: {} } })
    } catch {
      // Nothing was read or written; what the person typed stays in its field.
      if (init.method) this.state.set({ error: { code: 'connection', values: {} } })
    }
    return undefined
  }
}

const boards = new WeakMap<Editor, CommentBoard>()

/** The board of an open document, one an editor. */
export function boardOf({ editor, work }: { editor: Editor; work: { documentId: string } }): CommentBoard {
  const board = boards.get(editor) ?? new CommentBoard(work.documentId, editor)
  boards.set(editor, board)
  return board
}
