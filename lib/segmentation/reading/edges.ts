import { STATES, stateIndex, type State } from './states'

/** A step on the path: from the state of one fragment to the state of the next. */
export interface Edge {
  from: number
  to: number
  /** Logarithm of odds that a page goes so. */
  cost: number
  /** Whether an article begins with the step, with headings or without. */
  starts: boolean
  /** Whether the piece that the step leaves was not signed at its head. */
  unsigned: boolean
  /** Whether the step leads to a subhead. */
  divides: boolean
  /** Whether a further dateline stays under the headline of the news before it. */
  shares: boolean
  /** Whether the step stays in, or closes, a piece that was signed at its head. */
  resigned: boolean
  /** Whether a part of a package, with a heading of its own, is signed. */
  parts: boolean
}

const KINDS = ['x', 'n', 'f', 'u'] as const
const prefix = (state: State) => state.split('_')[0] ?? ''
const kind = (state: State) =>
  state === 'lead' ? 'n' : state === 'orphan' ? 'u' : state === 'end' ? 'x' : (state.split('_')[1] ?? '')
const isHeading = (state: State) => state === 'kicker' || state === 'headline' || state === 'deck'

/** Whether an article can be over after this state. */
const isComplete = (state: State) =>
  ['lead', 'body', 'orphan', 'end', 'caption', 'credit', 'notice'].includes(prefix(state)) ||
  ['note_n', 'note_f', 'note_u'].includes(state)

/** Whether a piece that is only a picture is over. */
const isPicture = (state: State) => state === 'caption_h' || state === 'credit_h'

type Step = Pick<Edge, 'cost' | 'starts' | 'divides'>
const on = (value: number): Step => ({ cost: value, starts: false, divides: false })
const start = (value: number): Step => ({ cost: value, starts: true, divides: false })

function cost(from: State, to: State): Step | undefined {
  const same = kind(from) === kind(to)
  switch (prefix(to)) {
    case 'kicker':
      if (from === 'kicker') return on(-1.2)
      return start(articleAfter(from))
    case 'headline':
      if (from === 'kicker') return on(0)
      return start(articleAfter(from))
    case 'deck':
      return from === 'headline' ? on(0) : from === 'deck' ? on(-2) : undefined
    case 'byline':
      if (from === 'headline' || from === 'deck' || from === 'note_h') return on(0)
      if (from === 'kicker') return on(-3)
      if (prefix(from) === 'byline') return same ? on(-0.5) : on(-1.5)
      if (prefix(from) === 'subhead') return to === 'byline_f' ? on(0) : undefined
      return isComplete(from) ? start(-5) : undefined
    case 'note':
      return noteAfter(from, to)
    case 'lead':
      if (isHeading(from)) return on(from === 'kicker' ? -2 : 0)
      if (from === 'byline_f' || from === 'note_h' || from === 'credit_h' || from === 'caption_h')
        return on(0)
      if (from === 'byline_n') return on(-1.5)
      if (isComplete(from)) return start(-5)
      return prefix(from) === 'subhead' ? start(-7) : undefined
    case 'body':
      return bodyAfter(from, to)
    case 'orphan':
      return start(isComplete(from) ? -3.5 : -9)
    case 'subhead':
      return subheadAfter(from, to)
    case 'end':
      // A piece that was signed at its head is not signed again at its end.
      if (from === 'body_f') return on(-4)
      if (['body', 'lead', 'orphan'].includes(prefix(from))) return on(0)
      return from === 'end' ? on(-1) : isComplete(from) ? on(-2.5) : undefined
    case 'caption':
      if (to === 'caption_h') return isHeading(from) ? on(from === 'kicker' ? -3 : -0.3) : aside(from, to)
      return aside(from, to)
    case 'credit':
      // The title of a picture and who made it, without words of its own.
      if (to === 'credit_h' && (from === 'headline' || from === 'deck')) return on(-1)
      if (same && prefix(from) === 'byline') return on(-1)
      return same && prefix(from) === 'caption'
        ? on(0)
        : same && prefix(from) === 'credit'
          ? on(-1)
          : undefined
    case 'notice':
      // Under a heading's pictures may stand where their figures are from; the text goes on.
      if (to === 'notice_u' && isPicture(from)) return on(-0.3)
      return aside(from, to) ?? (to === 'notice_x' ? on(isPicture(from) ? -0.5 : -5) : undefined)
  }
  return undefined
}

/** How readily an article begins after a state, before its text has been looked at. */
function articleAfter(from: State): number {
  if (from === 'end') return 1.5
  if (isComplete(from)) {
    const picture = prefix(from) === 'credit' || prefix(from) === 'caption' ? 0.8 : 0
    return picture + ({ n: 0.2, f: -1.8, u: -1.6, x: 1, h: 1 }[kind(from)] ?? 0)
  }
  return prefix(from) === 'subhead' ? -5 : -5.5
}

/** Pictures and furniture stand between the halves of a story and leave it as it was. */
function aside(from: State, to: State): Step | undefined {
  const k = kind(to)
  if (k === 'h') return ['caption_h', 'credit_h'].includes(from) ? on(-0.5) : undefined
  if (!KINDS.includes(k as 'x') || kind(from) !== k) return undefined
  return isComplete(from)
    ? on(0)
    : prefix(from) === 'byline'
      ? on(-0.5)
      : prefix(from) === 'subhead'
        ? on(-2)
        : undefined
}

function noteAfter(from: State, to: State): Step | undefined {
  if (to === 'note_h')
    return isHeading(from) || from === 'byline_n' || from === 'note_h' || isPicture(from)
      ? on(from === 'kicker' ? -2 : 0)
      : undefined
  if (from === 'byline_f') return to === 'note_f' ? on(0) : undefined
  const k = kind(from) === 'x' || kind(from) === 'h' ? 'u' : kind(from)
  return isComplete(from) && k === kind(to) ? on(from === 'end' ? 0 : -0.5) : undefined
}

function bodyAfter(from: State, to: State): Step | undefined {
  if (to === 'body_n') {
    if (kind(from) !== 'n') return undefined
    return on(['lead', 'body_n', 'byline_n', 'subhead_n'].includes(from) ? 0 : -0.3)
  }
  const own = to === 'body_u'
  if (from === 'headline' || from === 'deck') return own ? on(-1.2) : undefined
  if (from === 'kicker') return own ? on(-4) : undefined
  if (from === 'note_h') return own ? on(0) : undefined
  if (from === 'caption_h' || from === 'credit_h') return own ? on(-0.5) : undefined
  if (kind(from) !== kind(to)) return undefined
  return on(['body', 'byline', 'subhead', 'orphan'].includes(prefix(from)) ? 0 : -0.3)
}

function subheadAfter(from: State, to: State): Step | undefined {
  const divide = (value: number): Step => ({ cost: value, starts: false, divides: true })
  if (prefix(from) === 'subhead') return from === to ? on(-0.7) : undefined
  if (from === 'end') return to === 'subhead_f' ? on(0) : undefined
  if (to === 'subhead_n') return kind(from) === 'n' ? divide(-2.4) : undefined
  if (from === 'headline' || from === 'deck') return to === 'subhead_u' ? divide(-3) : undefined
  if (from === 'note_h') return to === 'subhead_u' ? divide(-0.5) : undefined
  return kind(from) === kind(to) ? divide(from === 'byline_f' ? -1 : 0) : undefined
}

/** Every step a page can take. A step that is not here never happens. */
export const EDGES: readonly Edge[] = STATES.flatMap((from) =>
  STATES.flatMap((to) => {
    const step = cost(from, to)
    if (step === undefined) return []
    const signed = kind(from) === 'f'
    const edge = ({ cost, starts, divides }: Step, shares: boolean): Edge => ({
      from: stateIndex(from),
      to: stateIndex(to),
      cost,
      starts,
      unsigned: !signed,
      divides,
      shares,
      resigned: signed && (to === 'end' || to === 'body_f'),
      parts: (prefix(from) === 'subhead' && to === 'byline_f') || (from === 'end' && to === 'subhead_f'),
    })
    const edges = [edge(step, false)]
    if (to === 'lead' && (from === 'lead' || from === 'body_n')) edges.push(edge(on(-9), true))
    return edges
  }),
)
