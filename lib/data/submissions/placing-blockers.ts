import type { Db } from '@/lib/db'
import type { BlockerFact } from '@/lib/errors'
import type { LoadedSubmission } from './load-submission'

/** What a submission needs before it may be placed on a page: the reviews that the newsroom asks for. */
export async function placingBlockers(_tx: Db, _submission: LoadedSubmission): Promise<BlockerFact[]> {
  return []
}
