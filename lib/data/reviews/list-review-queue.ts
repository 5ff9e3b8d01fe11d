import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { listWaitingPages } from './list-waiting-pages'
import { listWaitingPieces } from './list-waiting-pieces'
import type { WaitingReview } from './review-view'

/**
 * Everything that waits for a verdict, what waits longest first: submissions for their next level, and pages
 * for sign-off, their final review. Each says whether it is for the actor to give.
 */
export async function listReviewQueue(actor: Actor): Promise<WaitingReview[]> {
  requireAbility(actor, 'piece.review')
  const waiting: WaitingReview[] = [
    ...(await listWaitingPieces(db(), actor)),
    ...(await listWaitingPages(db(), actor)),
  ]
  return waiting.sort((a, b) => a.since.getTime() - b.since.getTime())
}
