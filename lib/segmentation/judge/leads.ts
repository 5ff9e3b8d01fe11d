import type { WeighedPath } from '../reading/best-path'
import { COUNT, STATES, type State } from '../reading/states'
import type { Role } from '../types'

const ROLES: Record<string, Role> = { lead: 'body', orphan: 'body', end: 'byline' }
const BEGINS = new Set<State>(['kicker', 'headline', 'lead', 'orphan', 'byline_n', 'byline_f'])

/** The role that a state stands for. */
export const roleOfState = (state: State): Role => {
  const [name = ''] = state.split('_')
  return ROLES[name] ?? (name as Role)
}

// In the order of STATES: each state's role, whether an article begins in it, and whether it is a byline.
const STATE_ROLES = STATES.map(roleOfState)
const BEGIN = STATES.map((state) => BEGINS.has(state))
const SIGNS = STATES.map((state) => state.startsWith('byline'))

/** By how much the path's role at a fragment leads the next best role, and which that is. */
export function roleLead({ through, states }: WeighedPath, i: number): { lead: number; runnerUp?: Role } {
  const chosen = STATE_ROLES[states[i] ?? 0]
  let best = -Infinity
  let runnerUp: Role | undefined
  for (let s = 0; s < COUNT; s++) {
    const score = through[i * COUNT + s] ?? -Infinity
    if (score <= best || STATE_ROLES[s] === chosen) continue
    best = score
    runnerUp = STATE_ROLES[s]
  }
  return { lead: Math.min(20, -best), ...(runnerUp && { runnerUp }) }
}

/** By how much beginning an article at a fragment leads going on there; negative where the path goes on. */
export function boundaryLead({ through, states, edges }: WeighedPath, i: number): number {
  if (i < 0 || i >= states.length) return 20
  const starts = edges[i]?.starts
  let begins = -Infinity
  let goesOn = -Infinity
  for (let s = 0; s < COUNT; s++) {
    const score = through[i * COUNT + s] ?? -Infinity
    if (BEGIN[s]) begins = Math.max(begins, score)
    if (!BEGIN[s] || (SIGNS[s] && !starts)) goesOn = Math.max(goesOn, score)
  }
  return Math.max(-20, Math.min(20, begins - goesOn))
}
