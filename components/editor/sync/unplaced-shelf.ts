import type { UnplacedBlock } from '@/lib/editor/collab/unplaced-text'
import { newId } from '@/lib/editor/new-id'
import { makeStore } from '../store'

/** A passage whose place a colleague has taken away. */
export interface Unplaced {
  id: string
  /** In ms since 1970. */
  at: number
  blocks: UnplacedBlock[]
}

/**
 * Keeps what was written and has no place any more until its writer has dealt with it: in the browser's storage,
 * a passage an entry, so that two windows do not overwrite each other's.
 */
export class UnplacedShelf {
  /** Oldest first. */
  readonly store = makeStore<{ passages: readonly Unplaced[] }>({ passages: [] })
  private readonly prefix: string

  constructor({ documentId, userId }: { documentId: string; userId: string }) {
    this.prefix = `cleanproof.unplaced.${documentId}.${userId}.`
  }

  /** Reads what is kept, and what other windows do with it, until the returned function is called. */
  follow(): () => void {
    const read = ({ key }: { key: string | null }) => {
      if (key === null || key.startsWith(this.prefix)) this.store.set({ passages: this.read() })
    }
    read({ key: null })
    window.addEventListener('storage', read)
    return () => window.removeEventListener('storage', read)
  }

  keep(passages: readonly UnplacedBlock[][]): void {
    const kept = passages.map((blocks): Unplaced => ({ id: newId(), at: Date.now(), blocks }))
    for (const one of kept)
      try {
        localStorage.setItem(this.prefix + one.id, JSON.stringify(one))
      } catch {
        // No room: it is shown at least, for as long as the window lives.
      }
    if (kept.length > 0) this.store.set((now) => ({ passages: [...now.passages, ...kept] }))
  }

  /** Its writer has put it back, or does not want it. */
  forget(id: string): void {
    localStorage.removeItem(this.prefix + id)
    this.store.set((now) => ({ passages: now.passages.filter((one) => one.id !== id) }))
  }

  private read(): Unplaced[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => JSON.parse(localStorage.getItem(key)!) as Unplaced)
      .sort((a, b) => a.at - b.at)
  }
}
