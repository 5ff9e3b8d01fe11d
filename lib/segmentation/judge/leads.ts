import type { BestPath } from '../reading/best-path'
import { STATES, type State } from '../reading/states'
import type { Role } from '../types'

const ROLES: Record<string, Role> = { lead: 'body', orphan: 'body', end: 'byline' }
const BEGINS = new Set<State>(['kicker', 'headline', 'lead', 'orphan', 'byline_n', 'byline_f'])

/** The role that a state stands for. */
export const roleOfState = (state: State): Role => {
  const [name = ''] = state.split('_')
  return ROLES[name] ?? (name as Role)
}
const STATE_ROLES = STATES.map(roleOfState)

/** By how much the path's role at a fragment leads the next best role, and which that is. */
export function roleLead(path: BestPath, i: number): { lead: number; runnerUp?: Role } {
  const row = path.through[i]
  const chosen = STATE_ROLES[path.states[i] ?? 0]
  let best = -Infinity
  let runnerUp: Role | undefined
  row?.forEach((score, s) => {
    if (STATE_ROLES[s] === chosen || score <= best) return
    best = score
    runnerUp = STATE_ROLES[s]
  })
  return { lead: Math.min(20, -best), ...(runnerUp && { runnerUp }) }
}

/** By how much beginning an article at a fragment leads going on there; negative where the path goes on. */
export function boundaryLead(path: BestPath, i: number): number {
  const row = path.through[i]
  if (!row) return 20
  let begins = -Infinity
  let goesOn = -Infinity
  row.forEach((score, s) => {
    const state = STATES[s] as State
    if (BEGINS.has(state)) begins = Math.max(begins, score)
    if (!BEGINS.has(state) || (state.startsWith('byline') && !path.edges[i]?.starts))
      goesOn = Math.max(goesOn, score)
  })
  return Math.max(-20, Math.min(20, begins - goesOn))
}
