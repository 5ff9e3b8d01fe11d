import type { Transaction } from '@tiptap/pm/state'
import { RECEIVED } from '../extensions/structure-guard'
import type { Unconfirmed } from './unconfirmed'
import type { UnplacedBlock } from './unplaced-text'

/** What could not be kept of this window's own changes when others' were taken in. */
export interface Received {
  dropped: readonly Unconfirmed[]
  /** What the dropped steps would have written, a passage each. */
  unplaced: readonly UnplacedBlock[][]
}

const NOTHING: Received = { dropped: [], unplaced: [] }

/** What a transaction of `receiveSteps` could not keep; nothing for any other. */
export function receivedBy(tr: Transaction): Received {
  return (tr.getMeta(RECEIVED) as Received | undefined) ?? NOTHING
}

/** Marks a transaction as one that brings steps of the log. */
export function setReceived(tr: Transaction, received: Received = NOTHING): Transaction {
  return tr.setMeta(RECEIVED, received)
}
