/** The prefecture of the sample's pages and of the real ones. */
export const PREFECTURE = '220300'

/** Folders beside the project; what is not there is skipped. */
export const REAL_PAGES = '../shared/eval/pages'
export const BOUNDARIES = '../shared/eval/boundaries'
