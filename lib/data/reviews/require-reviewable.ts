import type { SubmissionState } from '@/lib/domain/submission-way'
import { Conflict } from '@/lib/errors'
import type { Piece } from './load-piece'

/** States in which its author cannot change it, and nobody has turned it down. */
export const REVIEWABLE: readonly SubmissionState[] = ['submitted', 'taken', 'held', 'pulled', 'placed']

/**
 * A piece is reviewed from its submission on, while the desk has it or a page that is not out yet: what is
 * approved is a text, whether somebody has taken it in hand or not.
 * @throws Conflict `piece-not-at-desk`, `page-published`
 */
export function requireReviewable({ submission: { state }, page }: Piece): void {
  if (page && page.issue.publications.length > 0) throw new Conflict('page-published')
  if (!REVIEWABLE.includes(state)) throw new Conflict('piece-not-at-desk')
}
