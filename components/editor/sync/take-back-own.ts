import type { TextDesk } from '../text-desk'
import { stepsApi } from './steps-api'

/**
 * Saves this window's changes and then brings the page back to what it was without them, as a change of its
 * own: both texts are versions of the history. False where a colleague has gone on from them meanwhile, or
 * there is no line: then they stand.
 * @param version the last one without them
 */
export async function takeBackOwn({ sync, work, clientId }: TextDesk, version: number): Promise<boolean> {
  const api = stepsApi(work.documentId)
  if (!(await sync.flush())) return false
  const answer = await api.since(version)
  if (answer.kind !== 'answer') return false
  const { clientIds, version: current } = answer.value
  const first = clientIds.indexOf(clientId)
  if (first < 0) return true
  if (clientIds.slice(first).some((id) => id !== clientId)) return false
  return (await api.restore({ version: version + first, current })).kind === 'answer'
}
