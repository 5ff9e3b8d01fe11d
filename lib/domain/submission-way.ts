export const SUBMISSION_STATES = [
  'draft',
  'submitted',
  'withdrawn',
  'taken',
  'returned',
  'held',
  'declined',
  'placed',
  'pulled',
] as const
/** Where a submission stands: 草稿, 待收, 已撤回, 编辑中, 退改, 备用, 不用, 已上版, 撤稿. */
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

export const SUBMISSION_ACTS = [
  'submit',
  'withdraw',
  'take',
  'return',
  'hold',
  'decline',
  'place',
  'move',
  'pull',
  'match',
  'unmatch',
] as const
/**
 * What can be done to a submission: 投稿, 撤回, 收稿, 退改, 备用, 不用, 上版, 调版, 撤稿, and 并稿 (it is
 * the same piece as an imported article) and 拆开 (it is not after all).
 */
export type SubmissionAct = (typeof SUBMISSION_ACTS)[number]

/** From which states an act is possible, and where it leads. The whole way is in this table. */
const WAY: Record<SubmissionAct, { from: readonly SubmissionState[]; to: SubmissionState }> = {
  submit: { from: ['draft', 'withdrawn', 'returned'], to: 'submitted' },
  withdraw: { from: ['submitted'], to: 'withdrawn' },
  // What was put by or turned down can be taken up again.
  take: { from: ['submitted', 'held', 'declined', 'pulled'], to: 'taken' },
  return: { from: ['submitted', 'taken'], to: 'returned' },
  hold: { from: ['submitted', 'taken', 'pulled'], to: 'held' },
  decline: { from: ['submitted', 'taken', 'held', 'pulled'], to: 'declined' },
  place: { from: ['taken'], to: 'placed' },
  move: { from: ['placed'], to: 'placed' },
  pull: { from: ['placed'], to: 'pulled' },
  match: { from: ['submitted', 'taken', 'held', 'pulled'], to: 'placed' },
  unmatch: { from: ['placed'], to: 'taken' },
}

/** The state an act leads to from here, or null where it is not possible. */
export function stateAfter(state: SubmissionState, act: SubmissionAct): SubmissionState | null {
  const { from, to } = WAY[act]
  return from.includes(state) ? to : null
}

/** What can be done from here, whoever does it. */
export function actsFrom(state: SubmissionState): SubmissionAct[] {
  return SUBMISSION_ACTS.filter((act) => stateAfter(state, act) !== null)
}

/** Acts whose reason the correspondent is told: they are refused without one. */
export const ACTS_WITH_REASON: readonly SubmissionAct[] = ['return', 'decline', 'pull']

/** Whose hands the text is in: the author writes it, the desk edits it, a page holds it, or nobody may. */
export function textHolder(state: SubmissionState): 'author' | 'desk' | 'page' | null {
  if (state === 'draft' || state === 'returned' || state === 'withdrawn') return 'author'
  if (state === 'taken') return 'desk'
  return state === 'placed' ? 'page' : null
}
