import type { Step } from '@tiptap/pm/transform'
import type { Unsent } from './outbox'

/** Unsent steps of a window that is gone, moved onto the page as it stands, for the editor to choose. */
export interface Recovered {
  unsent: Unsent
  steps: Step[]
  /** Steps whose place is gone. */
  lost: number
  /** Steps of others that came in between. */
  foreign: number
}
