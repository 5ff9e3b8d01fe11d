import { openEvents, type OpenEvents } from './open-events'
import type { StreamEar, StreamState, Word } from './stream-types'

/** How long the leading window waits for the others to say what they want, in ms. */
const GATHER = 150
/** How often it asks again, so that the wishes of a window that crashed are forgotten, in ms. */
const ASK_AGAIN = 60_000

/**
 * Hears versions and carets of documents over one event stream a browser, however many windows are
 * open: HTTP/1.1 has six connections an origin, and a stream a window would use them up. The window
 * that holds a Web Lock reads the stream and tells the others; when it closes, the next one gets the
 * lock. Where there are no locks (plain http on a network address) each window reads for itself.
 */
export class DocumentStream {
  private readonly tab = Math.random().toString(36).slice(2)
  private readonly channel: BroadcastChannel | null
  private readonly ears = new Map<string, Set<StreamEar>>()
  private wishes = new Map<string, string[]>()
  private events: OpenEvents | null = null
  private leading = false
  private state: StreamState = 'connecting'
  private gathering: ReturnType<typeof setTimeout> | null = null

  constructor(private readonly address: (ids: string[]) => string) {
    const shared = 'locks' in navigator && 'BroadcastChannel' in window
    this.channel = shared ? new BroadcastChannel('cleanproof-documents') : null
    this.channel?.addEventListener('message', ({ data }) => this.hear(data as Word))
    if (shared) void navigator.locks.request('cleanproof-documents', () => this.lead())
    else void this.lead()
    addEventListener('pagehide', () => this.say({ type: 'want', tab: this.tab, ids: [] }))
    addEventListener('pageshow', () => this.want())
  }

  /** Hears of a document until the returned function is called. */
  follow(id: string, ear: StreamEar): () => void {
    const ears = this.ears.get(id) ?? new Set()
    this.ears.set(id, ears.add(ear))
    ear.state(this.state)
    this.want()
    return () => {
      ears.delete(ear)
      if (ears.size === 0) this.ears.delete(id)
      this.want()
    }
  }

  /** Tries at once, after signing in again for instance. */
  retry(): void {
    if (this.leading) this.open()
    else this.want()
  }

  private want(): void {
    this.say({ type: 'want', tab: this.tab, ids: [...this.ears.keys()] })
    if (this.leading) this.gather()
  }

  private say(word: Word): void {
    this.channel?.postMessage(word)
  }

  /** Never resolves: the lock is held until the window is gone. */
  private lead(): Promise<never> {
    this.leading = true
    this.ask()
    setInterval(() => this.ask(), ASK_AGAIN)
    return new Promise(() => {})
  }

  private ask(): void {
    this.wishes = new Map()
    this.say({ type: 'who' })
    this.gather()
  }

  private gather(): void {
    if (this.gathering) return
    this.gathering = setTimeout(() => {
      this.gathering = null
      this.open()
    }, GATHER)
  }

  private open(): void {
    const ids = [...new Set([...this.ears.keys(), ...[...this.wishes.values()].flat()])].sort()
    const address = ids.length > 0 ? this.address(ids) : null
    // Nothing new to hear; a window that has just come is told how the stream stands.
    if (address !== null && this.events?.address === address && this.state === 'open')
      return this.say({ type: 'state', state: this.state })
    this.events?.close()
    this.events = address === null ? null : openEvents(address, (word) => this.tell(word))
  }

  /** What the stream said goes to this window and to all others. */
  private tell(word: Word): void {
    this.hear(word)
    this.say(word)
  }

  private hear(word: Word): void {
    if (word.type === 'who') return this.want()
    if (word.type === 'want') {
      if (!this.leading) return
      this.wishes.set(word.tab, word.ids)
      if (this.gathering) return
      return this.gather()
    }
    if (word.type === 'state') {
      this.state = word.state
      for (const ears of this.ears.values()) for (const ear of ears) ear.state(word.state)
      return
    }
    const id = word.type === 'presence' ? word.presence.documentId : word.id
    for (const ear of this.ears.get(id) ?? []) {
      if (word.type === 'version') ear.version(word.version)
      else if (word.type === 'suspects') ear.suspects()
      else if (word.type === 'standing') ear.standing?.()
      else ear.presence(word.presence)
    }
  }
}
