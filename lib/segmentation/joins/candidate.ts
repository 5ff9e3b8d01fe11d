import type { Reason } from '../types'

/** A place where one fragment may go on in another, with what speaks for it. */
export interface Candidate {
  from: number
  to: number
  /** Logarithm of odds that it does. */
  score: number
  reasons: Reason[]
}
