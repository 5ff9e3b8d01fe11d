import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { emptyDocument } from '@/lib/editor/empty-document'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { contentHash } from '../documents/content-hash'
import { writeProjection } from '../documents/write-projection'
import { writeRevision } from '../documents/write-revision'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { holdIssue } from './hold-issue'

export interface PlannedPage {
  issueId: string
  number: number
  name: string
  editorName?: string | null
}

/**
 * Adds a page that no text was imported for: an empty document, to be filled with pieces.
 * @throws Invalid `page-number`, `page-name`; NotFound `issue-not-found`
 * @throws Conflict `page-exists`, `issue-published`
 */
export async function planPage(actor: Actor, page: PlannedPage): Promise<{ pageId: string; number: number }> {
  requireAbility(actor, 'issue.plan')
  const person = requirePerson(actor)
  const { issueId, number } = page
  const name = page.name.trim()
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new Invalid('page-number')
  if (name === '' || name.length > 30) throw new Invalid('page-name')
  try {
    return await db().$transaction(async (tx) => {
      await holdIssue(tx, issueId)
      const content = emptyDocument(randomUUID)
      const hash = contentHash(content)
      const { id: documentId } = await tx.document.create({
        data: { kind: 'page', content: content as object, hash },
        select: { id: true },
      })
      const { id: pageId } = await tx.page.create({
        data: { issueId, number, name, editorName: page.editorName?.trim() || null, documentId },
        select: { id: true },
      })
      await writeRevision(tx, person, { id: documentId, version: 0, content, hash }, 'begun')
      await writeProjection(tx, { documentId, pageId, content })
      await recordEvent(tx, actor, {
        verb: 'planPage',
        subject: { kind: 'page', id: pageId },
        after: { issueId, number, name },
      })
      return { pageId, number }
    })
  } catch (error) {
    // Two who add the same page at once: the unique index lets one through.
    if (isUniqueViolation(error)) throw new Conflict('page-exists', { number })
    throw error
  }
}
