import { db, type Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { entersDesk } from '@/lib/policies/can'
import { readNotices, type ReadNotice } from '../notices/read-notices'
import { requireAbility } from '../require-ability'
import { queueMail } from './queue-mail'

/** A notice waits this long for its reader, who may be at the desk, and for others to go with it. */
const WAIT_MS = 10 * 60_000
/** Nobody gets letters more often than this. */
const BETWEEN_MS = 3_600_000

export type DigestItem = Pick<ReadNotice, 'kind' | 'values' | 'at' | 'href'>

/** Writes the letter for these notices, in their reader's language. */
export type WriteDigest = (
  locale: string,
  name: string,
  items: readonly DigestItem[],
) => { subject: string; text: string }

/**
 * Puts notices that nobody has looked at into one letter a person. A notice goes into one letter at most:
 * its row says which, in the transaction that queues the letter.
 * @returns how many letters
 */
export async function digestNotices(
  actor: Actor,
  { write, now = new Date() }: { write: WriteDigest; now?: Date },
): Promise<{ letters: number }> {
  requireAbility(actor, 'publication.manage')
  const waiting = await db().notice.groupBy({
    by: ['userId'],
    where: {
      readAt: null,
      mailId: null,
      user: { email: { not: null }, disabledAt: null },
    },
    _min: { at: true },
  })
  let letters = 0
  for (const { userId, _min } of waiting)
    if (_min.at && _min.at.getTime() <= now.getTime() - WAIT_MS)
      letters += await db().$transaction((tx) => digestFor(tx, userId, write, now))
  return { letters }
}

async function digestFor(tx: Db, userId: string, write: WriteDigest, now: Date): Promise<number> {
  // Two processes at once: the second waits for the person's row, then finds the notices in a letter.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, role: true, locale: true },
  })
  const last = await tx.mail.findFirst({
    where: { userId },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  if (!user.email || (last && last.at.getTime() > now.getTime() - BETWEEN_MS)) return 0
  const items = await readNotices(
    tx,
    { id: userId, atDesk: entersDesk(user.role) },
    { where: { userId, readAt: null, mailId: null }, orderBy: { at: 'asc' } },
  )
  if (items.length === 0) return 0
  const mailId = await queueMail(tx, { userId, to: user.email, ...write(user.locale, user.name, items) })
  await tx.notice.updateMany({ where: { id: { in: items.map(({ id }) => id) } }, data: { mailId } })
  return 1
}
