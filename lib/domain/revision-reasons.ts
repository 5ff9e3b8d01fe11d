export const REVISION_REASONS = [
  'begun',
  'imported',
  'ready',
  'signed',
  'submitted',
  'take',
  'return',
  'hold',
  'decline',
  'place',
  'match',
  'reviewed',
  'proofread',
  'pieceReturned',
] as const
/** Why a version of a document was kept: what was done with it at that moment. */
export type RevisionReason = (typeof REVISION_REASONS)[number]
