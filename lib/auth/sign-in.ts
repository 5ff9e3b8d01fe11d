import { normalAccount } from '@/lib/data/users/account'
import { verifyPassword } from '@/lib/data/users/password-hash'
import { db } from '@/lib/db'
import { Unauthenticated } from '@/lib/errors'
import { openSession } from './open-session'
import { forgetFailures, reserveAttempt } from './reserve-attempt'

export interface Attempt {
  account: string
  password: string
  /** Where it comes from, as `clientAddress` tells. */
  address: string
  /** The browser's own description, shown to the admin. */
  agent: string
}

/**
 * Opens a session. Unknown account, disabled account and wrong password give the same answer after
 * the same time, so that nobody learns which accounts there are.
 * @throws Unauthenticated `wrong-credentials`
 * @throws TooMany after five failures of an account or thirty of an address within 15 minutes
 */
export async function signIn(
  attempt: Attempt,
): Promise<{ sessionId: string; user: { id: string; locale: string } }> {
  const account = normalAccount(attempt.account).slice(0, 100)
  await reserveAttempt(account, attempt.address)
  const user = await db().user.findUnique({
    where: { account },
    select: { id: true, passwordHash: true, disabledAt: true, locale: true },
  })
  const right = await verifyPassword(user?.passwordHash ?? null, attempt.password)
  const sessionId = user && right && !user.disabledAt ? await openSession(user, attempt) : null
  if (!user || !sessionId) throw new Unauthenticated('wrong-credentials')
  await forgetFailures(account)
  return { sessionId, user: { id: user.id, locale: user.locale } }
}
