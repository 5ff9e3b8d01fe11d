import type { Suspect, SuspectKind } from '@/lib/segmentation/types'

/** One decision of the engine, right or wrong. */
export interface Decision {
  kind: SuspectKind
  right: boolean
  /** Absent where the decision was to leave something out, or to let a run of blocks stay together. */
  confidence?: number
  /** Whether a suspect points an editor to this decision. */
  covers: (suspect: Suspect) => boolean
}

/** Whether a suspect of one of these kinds points to an article, or to a block of it. */
export const at =
  (kinds: SuspectKind[], article: number, block?: number) =>
  (suspect: Suspect): boolean =>
    kinds.includes(suspect.kind) &&
    suspect.article === article &&
    (block === undefined || suspect.block === undefined || suspect.block === block)
