import type { BlockerFact } from '@/lib/errors'
import { isTextBlocker } from '@/lib/editor/page-blockers'

/**
 * One list of what blocks a page: what its text tells as it is here, which may be newer than what is saved, and
 * what only the server knows (reviews, returns, remarks).
 */
export function joinedBlockers(here: readonly BlockerFact[], server: readonly BlockerFact[]): BlockerFact[] {
  return [...here.filter(isTextBlocker), ...server.filter((one) => !isTextBlocker(one))]
}
