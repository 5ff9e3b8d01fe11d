import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

/** How many events are read at once; the record may be longer than memory. */
const BATCH = 1000

/**
 * The whole record, oldest first, one line of JSON an event with its hash and that of the one before it, so
 * that the chain can be checked outside the newsroom too. What is written meanwhile comes along at the end.
 */
export async function* exportEvents(actor: Actor): AsyncGenerator<string> {
  requireAbility(actor, 'record.read')
  let after = -1n
  for (;;) {
    const rows = await db().event.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take: BATCH,
    })
    for (const { seq, ...event } of rows) yield `${JSON.stringify({ seq: seq.toString(), ...event })}\n`
    const last = rows.at(-1)
    if (!last) return
    after = last.seq
  }
}
