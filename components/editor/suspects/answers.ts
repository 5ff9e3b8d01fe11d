import type { SuspectDecision, SuspectDecisions } from '@/lib/data/suspects/suspect-decisions'
import type { Store } from '../store'
import type { SuspectQueue } from './suspect-queue'

/** Answers that the server does not have yet; null takes one back. */
type Pending = Record<string, SuspectDecision | null>

const PREFIX = 'cleanproof.answers.'

/**
 * What was answered to the suspects: the server's word, and over it what this browser has said and not
 * yet brought there. Answers are shown at once, kept in the browser's storage until the server has
 * them, and sent one request at a time.
 */
export class Answers {
  private pending: Pending
  private server: SuspectDecisions
  private sending = false

  constructor(
    private readonly documentId: string,
    decisions: SuspectDecisions,
    private readonly queue: Store<SuspectQueue>,
  ) {
    this.server = decisions
    this.pending = {}
  }

  /** Takes up what an earlier window could not send; to be called once, in the browser. */
  begin(): void {
    this.pending = readPending(PREFIX + this.documentId)
    this.show()
    void this.send()
  }

  say(ids: readonly string[], decision: SuspectDecision | null): void {
    for (const id of ids) this.pending[id] = decision
    this.keep()
    this.show()
    void this.send()
  }

  /** Asks the server what others have answered, after sending what waits. */
  async look(): Promise<void> {
    await this.send()
    const answer = await this.ask({})
    if (!answer?.ok) return
    this.server = (await answer.json()) as SuspectDecisions
    this.show()
  }

  private show(): void {
    const decided = { ...this.server, ...this.pending }
    this.queue.set({
      decided: Object.fromEntries(
        Object.entries(decided).filter((one): one is [string, SuspectDecision] => one[1] !== null),
      ),
    })
  }

  private async send(): Promise<void> {
    if (this.sending) return
    this.sending = true
    for (
      let [first] = Object.values(this.pending);
      first !== undefined;
      [first] = Object.values(this.pending)
    ) {
      const decision = first
      const suspectIds = Object.keys(this.pending).filter((id) => this.pending[id] === decision)
      const answer = await this.ask({
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ suspectIds, decision }),
      })
      // No line or no session: they wait for the next look. A refusal will not turn into a yes.
      const waits = !answer || answer.status === 401 || answer.status === 429 || answer.status >= 500
      if (waits) break
      if (answer.ok) this.server = merged(this.server, suspectIds, decision)
      for (const id of suspectIds) if (this.pending[id] === decision) delete this.pending[id]
      this.keep()
      this.show()
    }
    this.sending = false
  }

  private async ask(init: RequestInit): Promise<Response | null> {
    try {
      return await fetch(`/api/documents/${this.documentId}/suspects`, { cache: 'no-store', ...init })
    } catch {
      return null
    }
  }

  private keep(): void {
    const key = PREFIX + this.documentId
    try {
      if (Object.keys(this.pending).length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(this.pending))
    } catch {
      // No room: they are lost with this window, and the queue asks once more.
    }
  }
}

function readPending(key: string): Pending {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Pending
  } catch {
    return {}
  }
}

function merged(server: SuspectDecisions, ids: readonly string[], decision: SuspectDecision | null) {
  const next: Record<string, SuspectDecision> = { ...server }
  for (const id of ids) {
    if (decision === null) delete next[id]
    else next[id] = decision
  }
  return next
}
