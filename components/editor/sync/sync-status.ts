import type { ErrorFacts } from '@/components/errors/error-facts'
import type { StepBatch } from '@/lib/data/documents/document-view'
import type { Recovered } from './recovered'

/**
 * What is told of saving. `saved` stands for durable: the server has committed every step. `compare`
 * waits for a choice after a long absence, `refused` for one after the server would not take a change.
 */
export type SaveState = 'saved' | 'saving' | 'offline' | 'signed-out' | 'compare' | 'refused' | 'read-only'

export interface SyncStatus {
  save: SaveState
  version: number
  /** Steps that are not acknowledged yet. */
  unsent: number
  /** The browser's storage holds them; false where it has no room. */
  kept: boolean
  error: ErrorFacts | null
  /** What others did meanwhile, for `compare`. */
  foreign: StepBatch | null
  /** What a window that is gone has left behind, to be looked at first. */
  recovered: Recovered | null
  /** What could not be done the last time that others' changes came in; new each time. */
  givenUp: { steps: number } | null
}

/** More foreign steps than this, or a longer absence, and nothing is pushed before the difference was seen. */
export const MOST_FOREIGN = 200
export const LONGEST_ABSENCE = 2 * 60 * 60 * 1000
