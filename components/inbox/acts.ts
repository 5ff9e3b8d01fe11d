import type { ErrorFacts } from '@/components/errors/error-facts'
import type { ActResult, InboxAct } from '@/lib/data/inbox/act-on-submissions'
import { ACTS_WITH_REASON, stateAfter, type SubmissionState } from '@/lib/domain/submission-way'

/** The acts of the inbox with their keys, in the order of their buttons. */
export const INBOX_ACTS: readonly { act: InboxAct; key: string }[] = [
  { act: 'take', key: 't' },
  { act: 'return', key: 'r' },
  { act: 'hold', key: 'h' },
  { act: 'decline', key: 'd' },
  { act: 'place', key: 'p' },
  { act: 'pull', key: 'u' },
]

/** Whether a piece in this state can be acted on so. Placing takes in what is on no page yet, and moves what is. */
export function canAct(state: SubmissionState, act: InboxAct): boolean {
  if (act !== 'place') return stateAfter(state, act) !== null
  return ['place', 'take', 'move'].some((one) => stateAfter(state, one as 'place') !== null)
}

/** Whether the author is owed a reason, or may be told one: of a piece that is put by. */
export function reasonFor(act: InboxAct): 'owed' | 'welcome' | null {
  if ((ACTS_WITH_REASON as readonly string[]).includes(act)) return 'owed'
  return act === 'hold' ? 'welcome' : null
}

/** What acting on pieces asks the server for. */
export type Act = (input: {
  submissionIds: string[]
  act: InboxAct
  note?: string | undefined
  pageId?: string | undefined
}) => Promise<{ ok: true; value: ActResult[] } | { ok: false; error: ErrorFacts }>
