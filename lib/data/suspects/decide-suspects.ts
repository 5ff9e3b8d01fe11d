import { db, type Db } from '@/lib/db'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadPageOfDocument } from '../pages/load-page'
import type { SuspectView } from '../pages/page-view'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import type { SuspectDecision } from './suspect-decisions'

/** One answer to some suspects; null takes back what was answered, as undo does. */
export interface SuspectAnswer {
  documentId: string
  suspectIds: string[]
  decision: SuspectDecision | null
}

/**
 * Keeps what a person answered to suspects, for everybody at work on the document. The last answer holds.
 * What an answer changes of the text comes as steps, like every change; like those it is no event.
 * @throws Conflict `page-published`
 * @throws Invalid `unknown-suspect` for an id that the page's import did not propose; nothing is kept then
 */
export async function decideSuspects(actor: Actor, answer: SuspectAnswer): Promise<void> {
  requireAbility(actor, 'page.edit')
  const { id: userId } = requirePerson(actor)
  const { documentId, decision } = answer
  const suspectIds = [...new Set(answer.suspectIds)].sort()
  await db().$transaction(async (tx) => {
    const page = await loadPageOfDocument(tx, documentId)
    if (page.issue.publications.length > 0) throw new Conflict('page-published')
    await requireProposed(tx, page.id, suspectIds)
    if (decision === null)
      await tx.suspectDecision.deleteMany({ where: { documentId, suspectId: { in: suspectIds } } })
    // In the ids' order: two who answer the same ones must not wait for each other.
    else
      for (const suspectId of suspectIds)
        await tx.suspectDecision.upsert({
          where: { documentId_suspectId: { documentId, suspectId } },
          create: { documentId, suspectId, decision, userId },
          update: { decision, userId, at: new Date() },
        })
    await tx.$executeRaw`SELECT pg_notify('suspects', ${JSON.stringify({ id: documentId })})`
  })
}

async function requireProposed(tx: Db, pageId: string, suspectIds: readonly string[]): Promise<void> {
  const row = await tx.import.findUnique({ where: { pageId }, select: { proposal: true } })
  const { suspects = [] } = (row?.proposal ?? {}) as unknown as { suspects?: SuspectView[] }
  const known = new Set(suspects.map(({ id }) => id))
  if (suspectIds.some((id) => !known.has(id))) throw new Invalid('unknown-suspect')
}
