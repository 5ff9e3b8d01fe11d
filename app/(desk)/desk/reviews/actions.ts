'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction, type ActionResult } from '@/lib/actions/run-action'
import { approvePiece } from '@/lib/data/reviews/approve-piece'
import { returnPiece } from '@/lib/data/reviews/return-piece'
import { revertPieceChange } from '@/lib/data/reviews/revert-piece-change'
import { REVIEW_KINDS } from '@/lib/domain/piece-reviews'

const seen = z.object({ submissionId: z.string(), hash: z.string() })
const verdict = seen.extend({ kind: z.enum(REVIEW_KINDS), level: z.coerce.number().int() })
const returned = verdict.extend({ note: z.string(), to: z.enum(['author', 'desk']) })
const change = seen.extend({ baseline: z.string(), key: z.string() })

// Done or refused: the queue is shown anew, for what it showed may be what stood in the way.
async function shown<T>(answer: Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  const result = await answer
  revalidatePath('/desk', 'layout')
  return result
}

export async function approvePieceAction(_previous: unknown, form: FormData) {
  return shown(runAction(verdict, form, approvePiece))
}

export async function returnPieceAction(_previous: unknown, form: FormData) {
  return shown(runAction(returned, form, returnPiece))
}

export async function revertPieceChangeAction(_previous: unknown, form: FormData) {
  return shown(runAction(change, form, revertPieceChange))
}
