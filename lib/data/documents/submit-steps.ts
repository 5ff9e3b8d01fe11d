import { db, type Db } from '@/lib/db'
import { applySteps } from '@/lib/editor/collab/apply-steps'
import type { DocumentJson } from '@/lib/editor/document-json'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadPageOfDocument } from '../pages/load-page'
import { voidStanding } from '../pages/void-standing'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { contentHash } from './content-hash'
import type { StepJson, SubmitResult } from './document-view'
import { lockDocument, type LockedDocument } from './lock-document'
import { stepsSince } from './list-steps'
import { writeProjection } from './write-projection'

export interface Submission {
  documentId: string
  /** The version the steps were made on. */
  version: number
  /** The editor window that made them. */
  clientId: string
  steps: StepJson[]
  /** The person has seen that this deletes most of the page and means it. */
  confirmShrink?: boolean
}

/** How many steps one send may carry. */
export const MAX_STEPS = 2000

/**
 * Takes steps into a document's log: durable when this returns. A sender who is behind gets what
 * came in between, with which window sent it, so that an acknowledgement that was lost on the way
 * is found in the log and nothing is applied twice.
 * @throws Conflict `page-published`, `document-refused`, `document-shrinks`
 */
export async function submitSteps(actor: Actor, submission: Submission): Promise<SubmitResult> {
  requireAbility(actor, 'page.edit')
  const person = requirePerson(actor)
  const { documentId, version, clientId, steps } = submission
  if (steps.length === 0 || steps.length > MAX_STEPS) throw new Invalid('steps-count', { max: MAX_STEPS })
  return db().$transaction(async (tx) => {
    // The page first: an id of a document that this room does not know must not lock anything.
    await loadPageOfDocument(tx, documentId)
    const document = await lockDocument(tx, documentId)
    const page = await loadPageOfDocument(tx, documentId)
    if (page.issue.publications.length > 0) throw new Conflict('page-published')
    if (document.version !== version)
      return { taken: false as const, ...(await stepsSince(tx, documentId, version)) }

    const content = apply(document, submission)
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
    await save(tx, document, { version: next, content, hash })
    await writeProjection(tx, { documentId, pageId: page.id, content, before: document.content })
    if (hash !== document.hash) await voidStanding(tx, actor, { pageId: page.id, reason: 'edited' })
    // Delivered at commit; the payload is an id and a number, never text.
    await tx.$executeRaw`SELECT pg_notify('document', ${JSON.stringify({ id: documentId, version: next })})`
    return { taken: true as const, version: next }
  })
}

function apply(document: LockedDocument, { steps, confirmShrink }: Submission): DocumentJson {
  const result = applySteps(document.content, steps, { allowShrink: confirmShrink === true })
  if (result.ok) return result.content
  if (result.refusal === 'shrinks') throw new Conflict('document-shrinks')
  throw new Conflict('document-refused', { reason: result.refusal })
}

async function save(
  tx: Db,
  document: LockedDocument,
  next: { version: number; content: DocumentJson; hash: string },
) {
  const { count } = await tx.document.updateMany({
    // The row is locked; the version stands here all the same, so that no path can overwrite unseen.
    where: { id: document.id, version: document.version },
    data: { version: next.version, content: next.content as object, hash: next.hash, updatedAt: new Date() },
  })
  if (count !== 1) throw new Conflict('document-refused', { reason: 'version' })
}
