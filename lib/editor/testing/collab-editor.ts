import { collabPlugin, collabState } from '../collab/collab-plugin'
import { receiveSteps } from '../collab/receive-steps'
import { receivedBy } from '../collab/received'
import type { Unconfirmed } from '../collab/unconfirmed'
import { structureGuard } from '../extensions/structure-guard'
import type { Authority } from './authority'
import { Desk } from './desk'

/** One editor's window, with what it could not keep. */
export class CollabEditor extends Desk {
  readonly dropped: Unconfirmed[] = []
  /** The text that its given-up steps would have written. */
  unplaced = ''

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
    const { dropped, unplaced } = receivedBy(tr)
    this.dropped.push(...dropped)
    this.unplaced += unplaced
      .flat()
      .map(({ text }) => text)
      .join('')
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
