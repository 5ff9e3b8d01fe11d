import type { EditorView } from '@tiptap/pm/view'
import { Step } from '@tiptap/pm/transform'
import type { StepBatch, StepJson, SubmitResult } from '@/lib/data/documents/document-view'
import { collabPlugin, collabState } from '@/lib/editor/collab/collab-plugin'
import { receiveSteps } from '@/lib/editor/collab/receive-steps'
import { receivedBy } from '@/lib/editor/collab/received'
import { makeStore } from '../store'
import { nextBatch } from './next-batch'
import { Outbox } from './outbox'
import type { Answer, StepsApi } from './steps-api'
import { LONGEST_ABSENCE, MOST_FOREIGN, type SaveState, type SyncStatus } from './sync-status'
import { UnplacedShelf } from './unplaced-shelf'

interface Options {
  documentId: string
  userId: string
  clientId: string
  version: number
  editable: boolean
  api: StepsApi
}

/** How long a change waits for the next one before it is sent, in ms. */
const GATHER = 250
/** Pauses between tries without a connection, in ms. */
const PAUSES = [1_000, 2_000, 5_000, 10_000]
/** prosemirror-view takes a composition's text up shortly after the browser has ended it, in ms. */
const SETTLE = 50

/** States in which a person has to decide; nothing is sent or taken before. */
const HALTED: readonly SaveState[] = ['compare', 'refused', 'read-only']

/**
 * Carries steps between one editor view and the server's log: one request at a time, nothing while an
 * input method composes, and what is not acknowledged lies in the outbox.
 */
export class SyncClient {
  readonly status
  readonly shelf: UnplacedShelf
  private readonly outbox: Outbox
  private view: EditorView | null = null
  private heard: number
  private busy = false
  private timer: ReturnType<typeof setTimeout> | null = null
  private tries = 0
  private since = 0
  private confirmShrink = false

  constructor(private readonly options: Options) {
    this.heard = options.version
    this.outbox = new Outbox(options)
    this.shelf = new UnplacedShelf(options)
    this.status = makeStore<SyncStatus>({
      save: options.editable ? 'saved' : 'read-only',
      version: options.version,
      unsent: 0,
      kept: true,
      error: null,
      foreign: null,
      recovered: null,
      givenUp: null,
    })
  }

  /** The plugin that numbers versions and holds the unconfirmed steps. */
  plugin() {
    return collabPlugin(this.options.version)
  }

  attach(view: EditorView): () => void {
    this.view = view
    const settle = () => this.soon(SETTLE)
    const now = () => {
      this.tries = 0
      this.soon(0)
    }
    const unfollow = this.shelf.follow()
    view.dom.addEventListener('compositionend', settle)
    const heard = ['online', 'focus', 'pagehide'] as const
    for (const name of heard) window.addEventListener(name, now)
    return () => {
      view.dom.removeEventListener('compositionend', settle)
      for (const name of heard) window.removeEventListener(name, now)
      unfollow()
      if (this.timer) clearTimeout(this.timer)
      this.view = null
    }
  }

  /** To be called after each transaction that changed the document. */
  changed(): void {
    const sendable = this.sendable()
    if (!sendable) return this.settled()
    this.since ||= Date.now()
    const { version, unconfirmed } = sendable
    const kept = this.outbox.keep(version, unconfirmed, this.since)
    const { save } = this.status.get()
    this.status.set({ unsent: unconfirmed.length, kept, save: save === 'saved' ? 'saving' : save })
    if (save === 'saved' || save === 'saving') this.soon(GATHER)
  }

  /** The stream, or somebody else, says that the log has come this far. */
  hear(version: number): void {
    if (version <= this.heard) return
    this.heard = version
    this.soon(0)
  }

  /** Asks the log whether anything was missed. */
  look(): void {
    this.heard = Math.max(this.heard, this.status.get().version + 1)
    this.soon(0)
  }

  /** Goes on after `signed-out`, `offline` or a choice. */
  resume(choice: { confirmShrink?: boolean } = {}): void {
    const { foreign } = this.status.get()
    this.confirmShrink = choice.confirmShrink ?? false
    this.tries = 0
    this.status.set({ save: 'saving', error: null, foreign: null })
    if (foreign) this.receive(foreign)
    this.soon(0)
  }

  /** Sends all there is. True when everything is durable. */
  async flush(): Promise<boolean> {
    this.tries = 0
    this.soon(0)
    if (this.isSaved()) return true
    return new Promise((resolve) => {
      const end = this.status.subscribe(() => {
        const { save } = this.status.get()
        if (save === 'saving') return
        end()
        resolve(this.isSaved())
      })
    })
  }

  private isSaved = () => this.status.get().save === 'saved' && this.status.get().unsent === 0

  private sendable() {
    if (!this.view) return null
    const { version, unconfirmed } = collabState(this.view.state)
    return unconfirmed.length > 0 ? { version, unconfirmed } : null
  }

  private soon(delay: number): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.work(), delay)
  }

  private async work(): Promise<void> {
    this.timer = null
    const { view, busy } = this
    if (!view || busy || view.composing) return
    const sendable = this.sendable()
    const { save } = this.status.get()
    // Who may only read still sees what the others do.
    if (HALTED.includes(save) && (save !== 'read-only' || sendable)) return
    const version = collabState(view.state).version
    if (!sendable && this.heard <= version) return this.settled()
    this.busy = true
    const sent = sendable ? nextBatch(sendable.unconfirmed).map(({ step }) => step) : []
    const answer = sendable
      ? await this.options.api.send({
          version,
          clientId: this.options.clientId,
          steps: sent.map((step) => step.toJSON() as StepJson),
          ...(this.confirmShrink && { confirmShrink: true }),
        })
      : await this.options.api.since(version)
    this.busy = false
    if (this.view !== view) return
    this.take(answer, sent)
  }

  private take(answer: Answer<SubmitResult | StepBatch>, sent: readonly Step[]): void {
    if (answer.kind !== 'answer') return this.failed(answer)
    this.tries = 0
    const { value } = answer
    const { save } = this.status.get()
    if (!HALTED.includes(save)) this.status.set({ save: 'saving' })
    if ('taken' in value && value.taken) {
      // What was agreed to may go in several sends.
      this.confirmShrink &&= (this.sendable()?.unconfirmed.length ?? 0) > sent.length
      this.heard = Math.max(this.heard, value.version)
      this.apply(
        sent,
        sent.map(() => this.options.clientId),
      )
    } else {
      const batch = value as StepBatch
      const foreign = batch.clientIds.filter((id) => id !== this.options.clientId).length
      const away = this.since > 0 && Date.now() - this.since > LONGEST_ABSENCE
      if (sent.length > 0 && foreign > 0 && (foreign > MOST_FOREIGN || away))
        return this.status.set({ save: 'compare', foreign: batch })
      this.receive(batch)
    }
    this.soon(0)
  }

  private receive(batch: StepBatch): void {
    const { view } = this
    // A composition that began meanwhile is left alone; its end asks again.
    if (!view || view.composing) return
    this.heard = Math.max(this.heard, batch.version)
    const steps = batch.steps.map((json) => Step.fromJSON(view.state.schema, json))
    if (batch.version > collabState(view.state).version) this.apply(steps, batch.clientIds)
    else this.heard = collabState(view.state).version
  }

  private apply(steps: readonly Step[], clientIds: readonly string[]): void {
    const { view } = this
    if (!view) return
    const version = collabState(view.state).version + steps.length
    const tr = receiveSteps(view.state, { version, steps, clientIds }, this.options.clientId)
    const { dropped, unplaced } = receivedBy(tr)
    // Before the steps leave the outbox.
    this.shelf.keep(unplaced)
    view.dispatch(tr)
    if (dropped.length > 0) this.status.set({ givenUp: { steps: dropped.length } })
    this.since = this.sendable() ? Date.now() : 0
    this.status.set({ version: collabState(view.state).version })
    this.changed()
  }

  private failed(answer: Exclude<Answer<unknown>, { kind: 'answer' }>): void {
    if (answer.kind === 'refused') {
      const save = answer.error.code === 'page-published' ? 'read-only' : 'refused'
      return this.status.set({ save, error: answer.error })
    }
    this.status.set({ save: answer.kind })
    this.soon(PAUSES[Math.min(this.tries++, PAUSES.length - 1)]!)
  }

  private settled(): void {
    this.since = 0
    this.outbox.drop()
    const { save } = this.status.get()
    this.status.set({ unsent: 0, kept: true, save: HALTED.includes(save) ? save : 'saved' })
  }
}
