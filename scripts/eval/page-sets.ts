/** The prefecture of the sample's pages and of the real ones. */
export const PREFECTURE = '220300'

/** Folders beside the project; what is not there is skipped. */
export const REAL_PAGES = '../shared/eval/pages'
export const BOUNDARIES = '../shared/eval/boundaries'

/** Damaged pages that the engine's numbers are fitted to have seeds from here on; those it is scored on, below. */
export const FIRST_FITTED_SEED = 10_001
