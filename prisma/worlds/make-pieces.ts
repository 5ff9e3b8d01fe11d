import { randomUUID } from 'node:crypto'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { createSubmission } from '@/lib/data/submissions/create-submission'
import { declineSubmission } from '@/lib/data/submissions/decline-submission'
import { holdSubmission } from '@/lib/data/submissions/hold-submission'
import { returnSubmission } from '@/lib/data/submissions/return-submission'
import { submitSubmission } from '@/lib/data/submissions/submit-submission'
import { takeSubmission } from '@/lib/data/submissions/take-submission'
import { documentSchema } from '@/lib/editor/schema'
import type { UserActor } from '@/lib/policies/actor'
import { SAMPLE_PIECES, type SamplePiece } from '@/prisma/sample/pieces'
import { stepsOf } from '@/test/factories/steps'
import { openDocumentById } from '@/test/factories/submissions'

/** Writes the correspondent's pieces and does with each what its way says, by the commands of those who do it. */
export async function makePieces(author: UserActor, editor: UserActor): Promise<void> {
  for (const piece of SAMPLE_PIECES) {
    const { submissionId, documentId } = await createSubmission(author)
    await write(author, documentId, piece)
    for (const { act, note = '' } of piece.way) {
      if (act === 'submit') await submitSubmission(author, { submissionId })
      else if (act === 'take') await takeSubmission(editor, { submissionId })
      else if (act === 'return') await returnSubmission(editor, { submissionId, note })
      else if (act === 'hold') await holdSubmission(editor, { submissionId, note })
      else await declineSubmission(editor, { submissionId, note })
    }
  }
}

async function write(author: UserActor, documentId: string, { kicker, headline, body, county }: SamplePiece) {
  const { content, version } = await openDocumentById(documentId)
  const block = (role: string, text: string) =>
    documentSchema.node(role, { id: randomUUID() }, documentSchema.text(text))
  const steps = stepsOf(content, (tr) => {
    tr.replaceWith(1, tr.doc.content.size - 1, [
      ...(kicker ? [block('kicker', kicker)] : []),
      block('headline', headline),
      ...body.map((text) => block('body', text)),
    ])
    if (county) tr.setNodeAttribute(0, 'counties', [{ code: county, status: 'confirmed' }])
  })
  await submitSteps(author, { documentId, version, clientId: 'sample', steps })
}
