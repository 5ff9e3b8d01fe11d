import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { placeAt } from '../commands/place'
import { collabState, setCollabState } from './collab-plugin'
import { rebaseSteps } from './rebase-steps'
import { setReceived } from './received'
import { unplacedText } from './unplaced-text'

/** Steps from the server's log, in order, as steps or their JSON, each with the window that sent it. */
export interface ReceivedSteps {
  /** Version after the last of them. */
  version: number
  steps: readonly unknown[]
  clientIds: readonly string[]
}

/**
 * The transaction that takes in steps from the log. Steps of this window confirm ours, which is also how an
 * acknowledgement that was lost on its way is made good; the others are made, and ours rebased on them.
 * Steps that are known already are passed over. `receivedBy` tells what could not be kept of ours, for the desk
 * to say so and to keep what was written.
 * @throws RangeError where there is a hole between our version and the first step: fetch from our version on
 */
export function receiveSteps(state: EditorState, received: ReceivedSteps, clientId: string): Transaction {
  const { version, unconfirmed } = collabState(state)
  const known = version - (received.version - received.steps.length)
  if (known < 0) throw new RangeError(`Steps from ${version - known} on, but we are at ${version}`)
  const clientIds = received.clientIds.slice(known)
  const steps = received.steps
    .slice(known)
    .map((json) => (json instanceof Step ? json : Step.fromJSON(state.schema, json)))
  let confirmed = 0
  while (confirmed < steps.length && clientIds[confirmed] === clientId) confirmed++
  const ours = unconfirmed.slice(confirmed)
  const theirs = steps.slice(confirmed)
  const { tr } = state
  const next = Math.max(version, received.version)
  if (theirs.length === 0) return setCollabState(setReceived(tr), { version: next, unconfirmed: ours })
  const { kept, dropped } = rebaseSteps(ours, theirs, tr)
  keepCaret(state, tr)
  setReceived(tr.setMeta('rebased', ours.length).setMeta('addToHistory', false), {
    dropped,
    unplaced: dropped.length > 0 ? unplacedText(ours, new Set(dropped), docsOf(tr, ours.length)) : [],
  })
  return setCollabState(tr, { version: next, unconfirmed: kept })
}

/** The document before each of our steps and after the last: rebasing has undone them, last first. */
const docsOf = (tr: Transaction, count: number) => tr.docs.slice(0, count + 1).toReversed()

/** Our caret stays before what a colleague types at the same place, and never ends up between blocks. */
function keepCaret({ selection }: EditorState, tr: Transaction): void {
  if (!(selection instanceof TextSelection)) return
  const at = (pos: number) => {
    const mapped = tr.mapping.map(pos, -1)
    const { blockPos, block } = placeAt(tr.doc, mapped)
    return Math.min(Math.max(mapped, blockPos + 1), blockPos + 1 + block.content.size)
  }
  tr.setSelection(TextSelection.create(tr.doc, at(selection.anchor), at(selection.head)))
}
