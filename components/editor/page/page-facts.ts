import type { Account } from '@/lib/editor/align/account'
import type { BlockerFact } from '@/lib/errors'
import type { Warning } from '@/lib/preflight/types'
import type { Span } from '@/lib/segmentation/types'
import type { SourceRun } from '../source/source-lines'
import type { Outline, Place } from './outline'

/** What the panels show of the page; made anew a moment after the text has changed, never while typing. */
export interface PageFacts {
  outline: Outline
  /** Where the caret stands. */
  place: Place | null
  account: Account | null
  /** What became of the source, stretch by stretch. */
  runs: readonly SourceRun[]
  /** What the text tells as it is here, and what the server knew when it was last asked. */
  blockers: readonly BlockerFact[]
  /** What looks wrong and was not set aside. */
  warnings: readonly Warning[]
  /** Stretches of the source that speak for or against the suspect in hand. */
  evidence: readonly Span[]
}
