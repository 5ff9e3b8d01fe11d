import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { Conflict } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { afterChange } from './after-change'
import { contentHash } from './content-hash'
import type { DocumentHome } from './document-home'
import type { StepJson } from './document-view'
import type { LockedDocument } from './lock-document'
import { writeProjection } from './write-projection'

export interface AppendedSteps {
  steps: StepJson[]
  /** The document after the steps, as `applySteps` made it. */
  content: DocumentJson
  /** The editor window that made them, or what the server did them for. */
  clientId: string
}

/**
 * Writes steps behind a locked document's log, with all that follows from them: content, hash, article
 * rows, signatures that no longer fit, and word to everybody who has the document open.
 * @returns the version after the last step
 */
export async function appendSteps(
  tx: Db,
  person: UserActor,
  home: DocumentHome,
  document: LockedDocument,
  { steps, content, clientId }: AppendedSteps,
): Promise<number> {
  const { id: documentId, version } = document
  const next = version + steps.length
  await tx.documentStep.createMany({
    data: steps.map((step, i) => ({
      documentId,
      version: version + i + 1,
      step: step as object,
      clientId,
      userId: person.id,
    })),
  })
  const hash = contentHash(content)
  const { count } = await tx.document.updateMany({
    // The row is locked; the version stands here all the same, so that no path can overwrite unseen.
    where: { id: documentId, version },
    data: { version: next, content: content as object, hash, updatedAt: new Date() },
  })
  if (count !== 1) throw new Conflict('document-refused', { reason: 'version' })
  const pageId = home.kind === 'page' ? home.page.id : null
  await writeProjection(tx, { documentId, pageId, content, before: document.content })
  await afterChange(tx, person, home, {
    before: document,
    steps,
    after: { version: next, content, hash },
  })
  // Delivered at commit; the payload is an id and a number, never text.
  await tx.$executeRaw`SELECT pg_notify('document', ${JSON.stringify({ id: documentId, version: next })})`
  return next
}
