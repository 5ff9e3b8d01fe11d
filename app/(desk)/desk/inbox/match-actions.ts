'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { matchSubmission } from '@/lib/data/submissions/match-submission'
import { refuseMatch } from '@/lib/data/submissions/refuse-match'
import { unmatchSubmission } from '@/lib/data/submissions/unmatch-submission'

const piece = z.object({ submissionId: z.string() })
const pair = piece.extend({ articleId: z.string() })

const shown = async <T>(answer: Promise<T>): Promise<T> => {
  const result = await answer
  revalidatePath('/desk', 'layout')
  return result
}

export async function matchSubmissionAction(input: z.input<typeof pair>) {
  return shown(runAction(pair, input, matchSubmission))
}

export async function refuseMatchAction(input: z.input<typeof pair>) {
  return shown(runAction(pair, input, refuseMatch))
}

export async function unmatchSubmissionAction(input: z.input<typeof piece>) {
  return shown(runAction(piece, input, unmatchSubmission))
}
