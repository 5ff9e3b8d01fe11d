import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { emptyDocument } from '@/lib/editor/empty-document'
import type { Actor } from '@/lib/policies/actor'
import { contentHash } from '../documents/content-hash'
import { writeProjection } from '../documents/write-projection'
import { writeRevision } from '../documents/write-revision'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'

export interface NewSubmission {
  submissionId: string
  documentId: string
  articleId: string
}

/** A new piece with nothing in it, its author's draft. */
export async function createSubmission(actor: Actor): Promise<NewSubmission> {
  requireAbility(actor, 'submission.write')
  const person = requirePerson(actor)
  return db().$transaction(async (tx) => {
    const content = emptyDocument(randomUUID)
    const [article] = content.content
    const articleId = article!.attrs.id
    const hash = contentHash(content)
    const { id: documentId } = await tx.document.create({
      data: { kind: 'submission', content: content as object, hash },
      select: { id: true },
    })
    await writeRevision(tx, person, { id: documentId, version: 0, content, hash }, 'begun')
    await writeProjection(tx, { documentId, pageId: null, content })
    const { id: submissionId } = await tx.submission.create({
      data: { documentId, articleId, authorId: person.id, contributorId: person.contributorId },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      verb: 'createSubmission',
      subject: { kind: 'submission', id: submissionId },
    })
    return { submissionId, documentId, articleId }
  })
}
