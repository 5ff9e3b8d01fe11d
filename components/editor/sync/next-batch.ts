import { MOST_STEPS } from '@/lib/editor/collab/limits'
import type { Unconfirmed } from '@/lib/editor/collab/unconfirmed'

/**
 * As many unconfirmed steps as one send may carry. A command's steps go together, unless it alone is longer
 * than a send: its steps are valid one by one too.
 */
export function nextBatch(unconfirmed: readonly Unconfirmed[], most = MOST_STEPS): readonly Unconfirmed[] {
  if (unconfirmed.length <= most) return unconfirmed
  const { group } = unconfirmed[most]!
  const begin = unconfirmed.findIndex((one) => one.group === group)
  return unconfirmed.slice(0, begin === 0 ? most : begin)
}
