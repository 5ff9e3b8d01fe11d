import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import type { Prisma } from '@/prisma/generated/client'

export interface NewEvent {
  /** The command's name: importPage, approvePage … */
  verb: string
  subject: { kind: string; id: string }
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/**
 * Writes what was done into the record, in the transaction that does it. The database numbers the
 * event and chains its hash.
 */
export async function recordEvent(tx: Db, actor: Actor, event: NewEvent): Promise<void> {
  await tx.event.create({
    data: {
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      verb: event.verb,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      ...(event.before && { before: event.before }),
      ...(event.after && { after: event.after }),
    },
    select: { seq: true },
  })
}
