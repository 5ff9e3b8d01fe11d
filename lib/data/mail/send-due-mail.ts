import { db } from '@/lib/db'
import type { OutgoingLetter, Sending } from '@/lib/mail/send-letter'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

/** A letter that the server did not take is tried again after this long … */
const AGAIN_MS = 5 * 60_000
/** … and given up after this long. */
const GIVE_UP_MS = 24 * 3_600_000
const AT_ONCE = 50

interface Due extends OutgoingLetter {
  id: string
  at: Date
}

/**
 * Sends the letters that wait. Each is claimed before it is sent, in a statement of its own: of several
 * processes one gets it, and one that dies in mid-sending leaves it claimed, so that none goes out twice.
 * @returns how many the server took
 */
export async function sendDueMail(
  actor: Actor,
  { send, now = new Date() }: { send: (letter: OutgoingLetter) => Promise<Sending>; now?: Date },
): Promise<{ sent: number }> {
  requireAbility(actor, 'publication.manage')
  let sent = 0
  for (let i = 0; i < AT_ONCE; i++) {
    const letter = await claim(now)
    if (!letter) break
    const result = await send({ to: letter.to, subject: letter.subject, text: letter.text })
    if (result.done === 'sent') sent++
    await note(letter, result, now)
  }
  return { sent }
}

async function claim(now: Date): Promise<Due | undefined> {
  const [row] = await db().$queryRaw<Due[]>`
    UPDATE "Mail" SET "claimedAt" = ${now} WHERE "id" = (
      SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND "claimedAt" IS NULL AND "dueAt" <= ${now}
      ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "to", "subject", "text", "at"`
  return row
}

async function note(letter: Due, result: Sending, now: Date): Promise<void> {
  const tooOld = now.getTime() - letter.at.getTime() > GIVE_UP_MS
  // What a letter said goes with it: a link in it opens a door.
  const gone = { text: '' }
  const data =
    result.done === 'sent'
      ? { sentAt: now, failure: null, ...gone }
      : result.done === 'later' && !tooOld
        ? { claimedAt: null, dueAt: new Date(now.getTime() + AGAIN_MS), failure: result.why }
        : { failure: result.why, ...gone }
  await db().mail.update({ where: { id: letter.id }, data, select: { id: true } })
}
