import type { StepBatch, SubmitResult } from '@/lib/data/documents/document-view'
import { collabPlugin, collabState } from '@/lib/editor/collab/collab-plugin'
import { receiveSteps } from '@/lib/editor/collab/receive-steps'
import { receivedBy } from '@/lib/editor/collab/received'
import type { Unconfirmed } from '@/lib/editor/collab/unconfirmed'
import type { DocumentJson } from '@/lib/editor/document-json'
import { structureGuard } from '@/lib/editor/extensions/structure-guard'
import { newId } from '@/lib/editor/new-id'
import { Desk } from '@/lib/editor/testing/desk'

export interface Opened {
  documentId: string
  version: number
  content: DocumentJson
  clientId: string
  /** Value of the Cookie header of whoever works here. */
  cookie: string
}

/** One editor's window that speaks to the newsroom's web servers, whichever it is told. */
export class HttpEditor extends Desk {
  /** Commands that could not be made on what colleagues had made of the page. */
  readonly dropped: Unconfirmed[] = []
  /** The text that those would have written; the workbench keeps it for its writer. */
  unplaced = ''
  sends = 0
  /** Sends that came too late and were made anew. */
  rebased = 0
  lostAnswers = 0
  /** Milliseconds that each send took. */
  readonly took: number[] = []

  constructor(private readonly opened: Opened) {
    super(opened.content, [collabPlugin(opened.version), structureGuard()])
    this.newId = newId
  }

  get version(): number {
    return collabState(this.state).version
  }

  get pending(): number {
    return collabState(this.state).unconfirmed.length
  }

  /** Sends what is pending. Where the answer is lost, the log tells at the next pull. */
  async push(address: string, { losesAnswer }: { losesAnswer: boolean }): Promise<void> {
    const { version, unconfirmed } = collabState(this.state)
    if (unconfirmed.length === 0) return
    const { clientId } = this.opened
    const steps = unconfirmed.map(({ step }) => step.toJSON() as Record<string, unknown>)
    const begun = performance.now()
    const answer = await this.ask<SubmitResult>(address, 'steps', {
      version,
      clientId,
      steps,
      confirmShrink: true,
    })
    this.took.push(performance.now() - begun)
    this.sends++
    if (losesAnswer) return void this.lostAnswers++
    if (!answer.taken) {
      this.rebased++
      return this.take(answer)
    }
    const clientIds = steps.map(() => clientId)
    this.take({ version: answer.version, steps, clientIds })
  }

  async pull(address: string): Promise<void> {
    this.take(await this.ask<StepBatch>(address, `steps?since=${this.version}`))
  }

  private take(batch: Pick<StepBatch, 'version' | 'steps' | 'clientIds'>): void {
    const tr = receiveSteps(this.state, batch, this.opened.clientId)
    const { dropped, unplaced } = receivedBy(tr)
    this.dropped.push(...dropped)
    this.unplaced += unplaced
      .flat()
      .map(({ text }) => text)
      .join('')
    this.state = this.state.apply(tr)
  }

  private async ask<T>(address: string, what: string, body?: object): Promise<T> {
    const response = await fetch(`${address}/api/documents/${this.opened.documentId}/${what}`, {
      method: body ? 'POST' : 'GET',
      headers: { cookie: this.opened.cookie, ...(body && { 'content-type': 'application/json' }) },
      body: body ? JSON.stringify(body) : null,
    })
    if (!response.ok) throw new Error(`${address} ${what}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
}
