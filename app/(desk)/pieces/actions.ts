'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { attachFile } from '@/lib/data/submissions/attach-file'
import { createSubmission } from '@/lib/data/submissions/create-submission'
import { deleteDraft } from '@/lib/data/submissions/delete-draft'
import { removeAttachment } from '@/lib/data/submissions/remove-attachment'
import { submitSubmission } from '@/lib/data/submissions/submit-submission'
import { suggestPieceFacts } from '@/lib/data/submissions/suggest-piece-facts'
import { withdrawSubmission } from '@/lib/data/submissions/withdraw-submission'

const piece = z.object({ submissionId: z.uuid() })
const handedIn = piece.extend({ version: z.number().int().optional() })
const attached = piece.extend({
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['reviewForm', 'other']),
  name: z.string().max(400),
})

/** Begins a piece and goes to write it. */
export async function createPieceAction() {
  const result = await runAction(z.object({}), {}, createSubmission)
  if (!result.ok) return result
  redirect(`/pieces/${result.value.submissionId}/write`)
}

export async function submitPieceAction(submissionId: string, version: number) {
  const result = await runAction(handedIn, { submissionId, version }, submitSubmission)
  if (result.ok) revalidatePath('/pieces', 'layout')
  return result
}

export async function withdrawPieceAction(submissionId: string) {
  const result = await runAction(piece, { submissionId }, withdrawSubmission)
  revalidatePath('/pieces', 'layout')
  return result
}

export async function deleteDraftAction(submissionId: string) {
  const result = await runAction(piece, { submissionId }, deleteDraft)
  revalidatePath('/pieces', 'layout')
  return result
}

export async function suggestFactsAction(submissionId: string) {
  return runAction(piece, { submissionId }, suggestPieceFacts)
}

export async function attachFileAction(
  submissionId: string,
  file: { fileHash: string; kind: 'reviewForm' | 'other'; name: string },
) {
  return runAction(attached, { submissionId, ...file }, attachFile)
}

export async function removeAttachmentAction(submissionId: string, attachmentId: string) {
  const removed = piece.extend({ attachmentId: z.uuid() })
  return runAction(removed, { submissionId, attachmentId }, removeAttachment)
}
