import type { Db } from '@/lib/db'
import { applySteps } from '@/lib/editor/collab/apply-steps'
import type { DocumentJson } from '@/lib/editor/document-json'
import { NotFound } from '@/lib/errors'

/**
 * A document as it stood at a version: the nearest revision before it, and the steps from there.
 * @throws NotFound `version-not-found` for a version that never was
 */
export async function contentAt(
  tx: Db,
  { documentId, version }: { documentId: string; version: number },
): Promise<DocumentJson> {
  const base = await tx.revision.findFirst({
    where: { documentId, version: { lte: version } },
    orderBy: { version: 'desc' },
    select: { version: true, content: true },
  })
  if (!base) throw new NotFound('version-not-found')
  const steps = await tx.documentStep.findMany({
    where: { documentId, version: { gt: base.version, lte: version } },
    orderBy: { version: 'asc' },
    select: { step: true },
  })
  if (steps.length !== version - base.version) throw new NotFound('version-not-found')
  const content = base.content as unknown as DocumentJson
  const result = applySteps(
    content,
    steps.map(({ step }) => step),
    { allowShrink: true },
  )
  // Every step was checked when it was taken; one that no longer fits means a damaged log.
  if (!result.ok) throw new Error(`Document ${documentId} does not replay to version ${version}`)
  return result.content
}
