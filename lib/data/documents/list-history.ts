import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { loadPageOfDocument } from '../pages/load-page'
import { requireAbility } from '../require-ability'

/** A stretch of one person's work, or a moment with a name. */
export interface HistoryEntry {
  kind: 'steps' | 'revision'
  /** The version that the document had then. */
  version: number
  at: Date
  userId: string | null
  userName: string | null
  /** Steps of the stretch; 0 for a named moment. */
  count: number
  /** imported, ready, signed, published or restored, for a named moment. */
  reason: string | null
}

/** Steps looked back at in one answer. */
const MOST_STEPS = 2_000
/** A pause this long, in ms, parts two stretches of one person's work. */
const PAUSE = 5 * 60_000

const person = { select: { id: true, name: true } } as const

/** Who worked on a document and when, newest first. @throws NotFound, Forbidden */
export async function listHistory(
  actor: Actor,
  { documentId }: { documentId: string },
): Promise<HistoryEntry[]> {
  requireAbility(actor, 'page.read')
  await loadPageOfDocument(db(), documentId)
  const [steps, revisions] = await Promise.all([
    db().documentStep.findMany({
      where: { documentId },
      orderBy: { version: 'desc' },
      take: MOST_STEPS,
      select: { version: true, at: true, user: person },
    }),
    db().revision.findMany({
      where: { documentId },
      orderBy: { at: 'desc' },
      select: { version: true, at: true, reason: true, user: person },
    }),
  ])
  const named = revisions.map(({ version, at, reason, user }): HistoryEntry => ({
    kind: 'revision',
    version,
    at,
    userId: user?.id ?? null,
    userName: user?.name ?? null,
    count: 0,
    reason,
  }))
  return [...stretches(steps), ...named].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || b.version - a.version,
  )
}

interface StepRow {
  version: number
  at: Date
  user: { id: string; name: string }
}

function stretches(steps: readonly StepRow[]): HistoryEntry[] {
  const found: HistoryEntry[] = []
  let earliest = 0
  for (const { version, at, user } of steps) {
    const last = found.at(-1)
    if (last && last.userId === user.id && earliest - at.getTime() < PAUSE) last.count++
    else
      found.push({ kind: 'steps', version, at, userId: user.id, userName: user.name, count: 1, reason: null })
    earliest = at.getTime()
  }
  return found
}
