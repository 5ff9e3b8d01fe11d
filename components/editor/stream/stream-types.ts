/** Where a colleague's caret stands, and whose it is. Ephemeral: heard or lost, never stored. */
export interface Presence {
  documentId: string
  clientId: string
  userId: string
  name: string
  anchor: number
  head: number
  /** Version of the document that the positions belong to. */
  version: number
  /** Just opened: whoever else is here says so too. */
  hello?: boolean
  /** Closed the page. */
  gone?: boolean
}

export type StreamState = 'connecting' | 'open' | 'down' | 'refused'

/** What a window wants to hear of its document. */
export interface StreamEar {
  version: (version: number) => void
  /** Somebody has answered suspects of the document. */
  suspects: () => void
  /** Something about the document has changed beside its text: a remark, a verdict, a signature. */
  standing?: () => void
  presence: (presence: Presence) => void
  state: (state: StreamState) => void
}

/** What windows of one browser say to each other. */
export type Word =
  | { type: 'who' }
  | { type: 'want'; tab: string; ids: string[] }
  | { type: 'version'; id: string; version: number }
  | { type: 'suspects'; id: string }
  | { type: 'standing'; id: string }
  | { type: 'presence'; presence: Presence }
  | { type: 'state'; state: StreamState }
