import type { Features } from '../features/features'

/** What stands around a fragment, as far as its role depends on it. */
export interface Surroundings {
  before?: Features
  after?: Features
  /** How surely this fragment goes on in one after it, and the one before in this or another (see `runsOn`). */
  cutAfter: number
  cutBefore: number
  /** Whether the page is in order (see `isWhole`). */
  whole: boolean
}

/** The score of what a fragment cannot be. */
export const NEVER = -15
