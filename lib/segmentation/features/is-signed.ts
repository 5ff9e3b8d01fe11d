import type { Features } from './features'

/** Whether a fragment names an author, by a formula or by the name alone. */
export const isSigned = (one?: Features): boolean =>
  one?.byline !== undefined || (one?.bareNames !== undefined && one.length <= 4)
