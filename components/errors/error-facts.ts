import type { BlockerFact, ErrorValues } from '@/lib/errors'

/** An expected error as an action gives it back. */
export interface ErrorFacts {
  code: string
  /** As `ExpectedError.kind`; none where there was no answer. */
  kind?: string
  values: ErrorValues
  blockers?: readonly BlockerFact[]
}
