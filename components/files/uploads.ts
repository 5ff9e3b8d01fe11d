import { makeStore, type Store } from '@/components/editor/store'
import type { ErrorFacts } from '@/components/errors/error-facts'
import type { FileUse, StoredFileView } from '@/lib/data/files/file-view'
import { sendFile } from './send-file'

/** A file on its way to the server. */
export interface Upload {
  id: number
  file: File
  state: 'waiting' | 'sending' | 'offline' | 'failed'
  /** 0 to 1. */
  progress: number
  error: ErrorFacts | null
}

/**
 * Sends files one after the other, in the order they were chosen. Without a line they wait and go on by
 * themselves when it is back.
 */
export class Uploads {
  readonly store: Store<{ items: readonly Upload[] }> = makeStore<{ items: readonly Upload[] }>({ items: [] })
  private last = 0
  private busy = false

  constructor(
    private readonly use: FileUse,
    private readonly stored: (file: StoredFileView, name: string) => void | Promise<void>,
  ) {}

  add(files: Iterable<File>): void {
    const added = [...files].map((file): Upload => ({
      id: ++this.last,
      file,
      state: 'waiting',
      progress: 0,
      error: null,
    }))
    this.store.set(({ items }) => ({ items: [...items, ...added] }))
    void this.work()
  }

  retry(id: number): void {
    this.change(id, { state: 'waiting', error: null })
    void this.work()
  }

  drop(id: number): void {
    this.store.set(({ items }) => ({ items: items.filter((item) => item.id !== id) }))
  }

  /** To be called when the line is back. */
  goOn(): void {
    for (const item of this.store.get().items)
      if (item.state === 'offline') this.change(item.id, { state: 'waiting' })
    void this.work()
  }

  private change(id: number, part: Partial<Upload>): void {
    this.store.set(({ items }) => ({
      items: items.map((item) => (item.id === id ? { ...item, ...part } : item)),
    }))
  }

  private async work(): Promise<void> {
    if (this.busy) return
    this.busy = true
    for (let item = this.next(); item; item = this.next()) {
      const { id, file } = item
      this.change(id, { state: 'sending', progress: 0 })
      const answer = await sendFile(file, this.use, (progress) => this.change(id, { progress }))
      if (answer.kind === 'stored') {
        await this.stored(answer.value, file.name)
        this.drop(id)
      } else if (answer.kind === 'offline') this.change(id, { state: 'offline' })
      else this.change(id, { state: 'failed', error: answer.error })
    }
    this.busy = false
  }

  private next(): Upload | undefined {
    return this.store.get().items.find(({ state }) => state === 'waiting')
  }
}
