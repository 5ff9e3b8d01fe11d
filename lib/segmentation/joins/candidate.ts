/** A place where one fragment may go on in another. */
export interface Candidate {
  from: number
  to: number
  /** Logarithm of odds that it does, rather than that nothing goes on. */
  score: number
}
