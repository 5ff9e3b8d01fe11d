import { db } from '@/lib/db'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { createSubmission, type NewSubmission } from '@/lib/data/submissions/create-submission'
import { lockSubmission } from '@/lib/data/submissions/load-submission'
import { moveSubmission, type Move } from '@/lib/data/submissions/move-submission'
import type { DocumentJson } from '@/lib/editor/document-json'
import { documentSchema } from '@/lib/editor/schema'
import type { UserActor } from '@/lib/policies/actor'
import { stepsOf, type OpenDocument } from './steps'

/** A document by its own id, as it stands. */
export async function openDocumentById(documentId: string): Promise<OpenDocument> {
  const { version, hash, content } = await db().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { version: true, hash: true, content: true },
  })
  return { documentId, version, hash, content: content as unknown as DocumentJson }
}

/** A correspondent's draft with a headline and two paragraphs. */
export async function makeSubmission(
  author: UserActor,
  facts: { headline?: string; body?: readonly string[] } = {},
): Promise<NewSubmission> {
  await db().publication.upsert({
    where: { id: 1 },
    create: { name: '示例日报', prefectureCode: '220300' },
    update: {},
  })
  const made = await createSubmission(author)
  const { content, version } = await openDocumentById(made.documentId)
  const body = facts.body ?? ['本报讯　日前，村里的水渠修到了地头。', '村民说，今年浇地省了一半的工夫。']
  const steps = stepsOf(content, (tr) => {
    tr.insert(2, documentSchema.text(facts.headline ?? '水渠修到地头'))
    tr.insert(
      tr.doc.content.size - 1,
      body.map((text, i) =>
        documentSchema.node('body', { id: `${made.articleId.slice(0, 8)}-${i}` }, documentSchema.text(text)),
      ),
    )
  })
  await submitSteps(author, { documentId: made.documentId, version, clientId: 'factory', steps })
  return made
}

/** Does an act as it is written down, past the command that checks more. */
export async function moved(actor: UserActor, submissionId: string, move: Move): Promise<void> {
  await db().$transaction(async (tx) => {
    const { submission } = await lockSubmission(tx, actor, submissionId)
    await moveSubmission(tx, actor, submission, move)
  })
}
