import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { stepsBetween } from '@/lib/editor/steps-between'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome, requireWritable } from '../documents/document-home'
import { submitSteps } from '../documents/submit-steps'
import { contentAt } from './content-at'
import { restoredBy } from './history-entries'

/**
 * Brings a document back to how it stood at a version, as a new change: nothing of the history goes.
 * `current` is the version that was shown as the newest.
 * @throws Conflict `page-changed` where somebody edited meanwhile, `version-is-current`
 */
export async function restoreVersion(
  actor: Actor,
  { documentId, version, current }: { documentId: string; version: number; current: number },
): Promise<void> {
  requireWritable(actor, await loadDocumentHome(db(), actor, documentId))
  const document = await db().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { version: true, content: true },
  })
  if (document.version !== current) throw new Conflict('page-changed')
  const now = document.content as unknown as DocumentJson
  const steps = stepsBetween(now, await contentAt(db(), { documentId, version }))
  if (steps.length === 0) throw new Conflict('version-is-current')
  const clientId = restoredBy(version)
  const result = await submitSteps(actor, {
    documentId,
    version: current,
    clientId,
    steps,
    confirmShrink: true,
  })
  if (!result.taken) throw new Conflict('page-changed')
}
