import { db } from '@/lib/db'
import { applySteps } from '@/lib/editor/collab/apply-steps'
import { MOST_STEPS } from '@/lib/editor/collab/limits'
import type { DocumentJson } from '@/lib/editor/document-json'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requirePerson } from '../require-person'
import { appendSteps } from './append-steps'
import { loadDocumentHome, requireWritable } from './document-home'
import type { StepJson, SubmitResult } from './document-view'
import { stepsSince } from './list-steps'
import { lockDocument, type LockedDocument } from './lock-document'
import { requireFit } from './require-fit'

export interface SentSteps {
  documentId: string
  /** The version the steps were made on. */
  version: number
  /** The editor window that made them. */
  clientId: string
  steps: StepJson[]
  /** The person has seen that this deletes most of the page and means it. */
  confirmShrink?: boolean
}

/**
 * Takes steps into a document's log: durable when this returns. A sender who is behind gets what
 * came in between, with which window sent it, so that an acknowledgement that was lost on the way
 * is found in the log and nothing is applied twice.
 * @throws Conflict `page-published`, `submission-closed`, `document-refused`, `document-shrinks`
 */
export async function submitSteps(actor: Actor, sent: SentSteps): Promise<SubmitResult> {
  const person = requirePerson(actor)
  const { documentId, version, clientId, steps } = sent
  return db().$transaction(async (tx) => {
    // Whose it is first: an id of a document that is not the actor's must not lock anything.
    requireWritable(actor, await loadDocumentHome(tx, actor, documentId))
    if (steps.length === 0 || steps.length > MOST_STEPS) throw new Invalid('steps-count', { max: MOST_STEPS })
    const document = await lockDocument(tx, documentId)
    const home = await loadDocumentHome(tx, actor, documentId)
    requireWritable(actor, home)
    if (document.version !== version)
      return { taken: false as const, ...(await stepsSince(tx, documentId, version)) }
    const content = apply(document, sent)
    await requireFit(tx, actor, home, { before: document.content, after: content })
    const next = await appendSteps(tx, person, home, document, { steps, content, clientId })
    return { taken: true as const, version: next }
  })
}

function apply(document: LockedDocument, { steps, confirmShrink }: SentSteps): DocumentJson {
  const result = applySteps(document.content, steps, { allowShrink: confirmShrink === true })
  if (result.ok) return result.content
  if (result.refusal === 'shrinks') throw new Conflict('document-shrinks')
  throw new Conflict('document-refused', { reason: result.refusal })
}
