import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'

/** Whether the record's chain of hashes is whole; else the running number of the first broken event. */
export async function verifyEventChain(
  actor: Actor,
): Promise<{ whole: true } | { whole: false; brokenAt: string }> {
  requireAbility(actor, 'record.read')
  const [row] = await db().$queryRaw<{ broken: bigint | null }[]>`SELECT verify_event_chain() AS "broken"`
  return row?.broken == null ? { whole: true } : { whole: false, brokenAt: row.broken.toString() }
}
