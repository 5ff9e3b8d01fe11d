/** A ProseMirror step as it goes over the wire. */
export type StepJson = Record<string, unknown>

export interface StepBatch {
  /** Version after the last of `steps`. */
  version: number
  steps: StepJson[]
  /** For each step, which editor window sent it. */
  clientIds: string[]
  /** For each step, who. */
  userNames: string[]
}

/** The answer to sent steps: taken, or behind with what came in between. */
export type SubmitResult = { taken: true; version: number } | ({ taken: false } & StepBatch)
