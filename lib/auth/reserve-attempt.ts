import { db, type Db } from '@/lib/db'
import { turnstile } from '@/lib/data/users/turnstile'
import { TooMany } from '@/lib/errors'

const WINDOW_MS = 15 * 60_000
const PER_ACCOUNT = 5
const PER_ADDRESS = 30

/** Attempts wait here and not for a connection each: a flood of them must not take the whole pool. */
const inTurn = turnstile(2)

/**
 * Counts an attempt as failed before its password is looked at; success forgets it again. Counting
 * afterwards would let a hundred guesses that are sent at once all through.
 * @throws TooMany with the seconds until the oldest failure that counts is forgotten
 */
export async function reserveAttempt(account: string, address: string): Promise<void> {
  await inTurn(() =>
    db().$transaction(async (tx) => {
      // One attempt at a time per account and per address, always in this order: no deadlock.
      await lock(tx, `sign-in account ${account}`)
      await lock(tx, `sign-in address ${address}`)
      const now = Date.now()
      const freeFrom = Math.max(
        await freeAt(tx, { account }, PER_ACCOUNT, now),
        await freeAt(tx, { address }, PER_ADDRESS, now),
      )
      if (freeFrom > now) throw new TooMany(Math.ceil((freeFrom - now) / 1000))
      await tx.signInFailure.create({ data: { account, address, at: new Date(now) }, select: { id: true } })
    }),
  )
}

/** Forgets the failures of an account that has been signed in to, and all that no longer count. */
export async function forgetFailures(account: string): Promise<void> {
  const old = new Date(Date.now() - WINDOW_MS)
  await db().$executeRaw`
    DELETE FROM "SignInFailure" WHERE id IN (
      SELECT id FROM "SignInFailure" WHERE account = ${account} OR at < ${old}
      ORDER BY id LIMIT 1000 FOR UPDATE SKIP LOCKED)`
}

const lock = (tx: Db, key: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`

/** When the next attempt may come: now, or when the `limit`-th youngest failure leaves the window. */
async function freeAt(tx: Db, who: { account: string } | { address: string }, limit: number, now: number) {
  const failure = await tx.signInFailure.findFirst({
    where: { ...who, at: { gt: new Date(now - WINDOW_MS) } },
    orderBy: { at: 'desc' },
    skip: limit - 1,
    select: { at: true },
  })
  return failure ? failure.at.getTime() + WINDOW_MS : now
}
