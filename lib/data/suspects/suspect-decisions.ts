/** What a person answers to a suspect of the engine: it was right, or its second choice is. */
export const SUSPECT_DECISIONS = ['accepted', 'refused'] as const
export type SuspectDecision = (typeof SUSPECT_DECISIONS)[number]

/** Suspect id → answer; a suspect that nobody has answered is not in it. */
export type SuspectDecisions = Readonly<Record<string, SuspectDecision>>
