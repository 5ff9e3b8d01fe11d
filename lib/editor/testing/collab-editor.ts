import { collabPlugin, collabState } from '../collab/collab-plugin'
import { receiveSteps } from '../collab/receive-steps'
import type { Unconfirmed } from '../collab/unconfirmed'
import { RECEIVED, structureGuard } from '../extensions/structure-guard'
import type { Authority } from './authority'
import { Desk } from './desk'

/** One editor's window, with what it could not keep. */
export class CollabEditor extends Desk {
  readonly dropped: Unconfirmed[] = []

  constructor(
    readonly authority: Authority,
    readonly clientId: string,
    newId: () => string,
  ) {
    super(authority.document, [collabPlugin(authority.version), structureGuard()])
    this.newId = newId
  }

  get pending(): number {
    return collabState(this.state).unconfirmed.length
  }

  pull(): void {
    const tr = receiveSteps(this.state, this.authority.since(collabState(this.state).version), this.clientId)
    this.dropped.push(...(tr.getMeta(RECEIVED) as Unconfirmed[]))
    this.state = this.state.apply(tr)
  }

  /** Sends what is pending. The acknowledgement may be lost: then the log tells, at the next pull. */
  push(acknowledged: boolean): void {
    const { version, unconfirmed } = collabState(this.state)
    if (unconfirmed.length === 0) return
    const steps = unconfirmed.map((one) => JSON.parse(JSON.stringify(one.step)) as unknown)
    const taken = this.authority.submit(version, steps, this.clientId)
    if (!taken || acknowledged) this.pull()
  }
}
