import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { subjectsOf, type EventSubject } from './subjects-of'

export interface EventView {
  /** Running number; a bigint's digits. */
  seq: string
  at: Date
  actorId: string
  actorName: string
  verb: string
  /** What it is about, where that is a page, an issue or a person that is there. */
  subject: EventSubject | null
  before: unknown
  after: unknown
  hash: string
}

export interface EventFilter {
  /** Events before this running number. */
  before?: string
  verb?: string
  actorId?: string
  /** How many; 50 unless told, 500 at most. */
  take?: number
}

export interface EventList {
  events: EventView[]
  /** Pass as `before` for the next page; `null` at the end. */
  next: string | null
  verbs: string[]
  actors: { id: string; name: string }[]
}

/** The record, newest first. */
export async function listEvents(actor: Actor, filter: EventFilter = {}): Promise<EventList> {
  requireAbility(actor, 'record.read')
  const take = Math.min(Math.max(filter.take ?? 50, 1), 500)
  const [rows, verbs, actors] = await Promise.all([
    db().event.findMany({
      where: {
        ...(filter.before && /^\d{1,18}$/.test(filter.before) && { seq: { lt: BigInt(filter.before) } }),
        ...(filter.verb && { verb: filter.verb }),
        ...(filter.actorId && { actorId: filter.actorId }),
      },
      orderBy: { seq: 'desc' },
      take: take + 1,
      select: {
        seq: true,
        at: true,
        actorId: true,
        actorName: true,
        verb: true,
        subjectKind: true,
        subjectId: true,
        before: true,
        after: true,
        hash: true,
      },
    }),
    db().event.findMany({ distinct: ['verb'], select: { verb: true }, orderBy: { verb: 'asc' } }),
    db().event.findMany({
      distinct: ['actorId'],
      select: { actorId: true, actorName: true },
      orderBy: [{ actorId: 'asc' }, { seq: 'desc' }],
    }),
  ])
  const subjects = await subjectsOf(db(), rows)
  const events = rows.slice(0, take).map(({ seq, subjectKind: _, subjectId, ...row }) => ({
    ...row,
    seq: seq.toString(),
    subject: subjects.get(subjectId) ?? null,
  }))
  return {
    events,
    next: rows.length > take ? (events.at(-1)?.seq ?? null) : null,
    verbs: verbs.map((v) => v.verb),
    actors: actors.map((a) => ({ id: a.actorId, name: a.actorName })),
  }
}
