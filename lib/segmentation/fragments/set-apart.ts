import { readCreditLine, readTrailingCredit } from '../patterns/credit-line'
import type { Fragment } from './fragment'

/** Fragments that tell how many empty lines are usual on the page. */
const FIRST = 400

/**
 * Says of each fragment by how many empty lines more than usual it is set apart. Where every paragraph has
 * empty lines before it and the wider gaps are those round pictures, they tell nothing of articles.
 */
export function setApart(fragments: readonly Fragment[]): Fragment[] {
  const usual = median(fragments.slice(0, FIRST).map(({ blank }) => blank))
  const wide = fragments.flatMap(({ blank }, i) => (i > 0 && blank > usual ? [i] : []))
  const tells = usual === 0 || wide.filter((i) => endsPicture(fragments[i - 1])).length * 3 < wide.length
  return tells ? fragments.map((one) => ({ ...one, apart: Math.max(0, one.blank - usual) })) : [...fragments]
}

const endsPicture = (one?: Fragment): boolean =>
  one !== undefined &&
  (one.text.length > 24 ? readTrailingCredit(one.spaced) : readCreditLine(one.text, one.spaced)) !== undefined

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
