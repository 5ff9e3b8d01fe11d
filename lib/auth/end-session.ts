import { db } from '@/lib/db'
import { hashSessionId } from './session-id'

/** Ends a session for good, wherever its cookie still lies. Ending it twice is no error. */
export async function endSession(sessionId: string): Promise<void> {
  await db().session.updateMany({
    where: { id: hashSessionId(sessionId), revokedAt: null },
    data: { revokedAt: new Date() },
  })
}
