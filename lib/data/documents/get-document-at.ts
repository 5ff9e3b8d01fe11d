import { db } from '@/lib/db'
import { applySteps } from '@/lib/editor/collab/apply-steps'
import type { DocumentJson } from '@/lib/editor/document-json'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadPageOfDocument } from '../pages/load-page'
import { requireAbility } from '../require-ability'

/**
 * A document as it was at a version: the named moment before it with the steps since.
 * @throws NotFound `version-not-found` for a version that never was, or that the log no longer reaches
 */
export async function getDocumentAt(
  actor: Actor,
  { documentId, version }: { documentId: string; version: number },
): Promise<DocumentJson> {
  requireAbility(actor, 'page.read')
  await loadPageOfDocument(db(), documentId)
  const base = await db().revision.findFirst({
    where: { documentId, version: { lte: version } },
    orderBy: { version: 'desc' },
    select: { version: true, content: true },
  })
  if (!base) throw new NotFound('version-not-found')
  const rows = await db().documentStep.findMany({
    where: { documentId, version: { gt: base.version, lte: version } },
    orderBy: { version: 'asc' },
    select: { step: true },
  })
  const steps = rows.map(({ step }) => step)
  if (base.version + steps.length !== version) throw new NotFound('version-not-found')
  // What is in the log was taken once: it is not asked again whether it shrinks the page.
  const result = applySteps(base.content as unknown as DocumentJson, steps, { allowShrink: true })
  if (!result.ok) throw new Error(`The log of ${documentId} does not lead to version ${version}`)
  return result.content
}
