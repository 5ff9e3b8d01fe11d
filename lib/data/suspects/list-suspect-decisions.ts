import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { loadPageOfDocument } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import type { SuspectDecision, SuspectDecisions } from './suspect-decisions'

/** What has been answered to a document's suspects, by whomever. @throws NotFound `page-not-found` */
export async function listSuspectDecisions(
  actor: Actor,
  { documentId }: { documentId: string },
): Promise<SuspectDecisions> {
  requireAbility(actor, 'page.read')
  await loadPageOfDocument(db(), documentId)
  const rows = await db().suspectDecision.findMany({
    where: { documentId },
    select: { suspectId: true, decision: true },
  })
  return Object.fromEntries(rows.map(({ suspectId, decision }) => [suspectId, decision as SuspectDecision]))
}
