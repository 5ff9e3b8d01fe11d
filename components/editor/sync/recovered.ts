import type { RebasedUnsent } from './rebase-unsent'
import type { Unsent } from './outbox'

/** Unsent steps of a window that is gone, moved onto the page as it stands, for the editor to choose. */
export interface Recovered extends RebasedUnsent {
  unsent: Unsent
  /** Steps of others that came in between. */
  foreign: number
}
