import { db, type Db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome } from './document-home'
import type { StepBatch, StepJson } from './document-view'

/** The steps of a document after a version, in order. @throws Invalid `steps-version` for one that never was */
export async function listSteps(
  actor: Actor,
  { documentId, since }: { documentId: string; since: number },
): Promise<StepBatch> {
  await loadDocumentHome(db(), actor, documentId)
  return stepsSince(db(), documentId, since)
}

/** As `listSteps`, inside a transaction that has checked who asks. */
export async function stepsSince(tx: Db, documentId: string, since: number): Promise<StepBatch> {
  // Before the steps: who saves in between would make the log longer than the version, never shorter.
  const version = await versionOf(tx, documentId)
  const rows = await tx.documentStep.findMany({
    where: { documentId, version: { gt: since } },
    orderBy: { version: 'asc' },
    select: { version: true, step: true, clientId: true, user: { select: { name: true } } },
  })
  // A hole: `since` lies ahead of the log (a copy of another database), or before what was thinned out.
  const whole = rows.length > 0 ? rows[0]?.version === since + 1 : since === version
  if (!whole) throw new Invalid('steps-version')
  return {
    version: rows.at(-1)?.version ?? since,
    steps: rows.map((row) => row.step as StepJson),
    clientIds: rows.map((row) => row.clientId),
    userNames: rows.map((row) => row.user.name),
  }
}

async function versionOf(tx: Db, documentId: string): Promise<number> {
  return (await tx.document.findUniqueOrThrow({ where: { id: documentId }, select: { version: true } }))
    .version
}
