import { isBareDate, isClosing, isOffice, isSalutation } from '../patterns/sign-off'
import type { Features } from './features'

/** How far a document reaches below its title, in fragments. */
const REACH = 24
const STAFF = /编辑|责编|校对|美编|版式|主编|总编|值班/

/**
 * What looks like page furniture inside a document (a notice's time and telephone, the date under its
 * office's name) is the document's own: lines of text, and the sign-off that ends it.
 */
export function settleDocuments(features: Features[]): Features[] {
  let title = -Infinity
  features.forEach((one, i) => {
    const { text } = one.fragment
    const before = features[i - 1]
    if (one.documentTitle && !one.furniture) title = i
    else if (one.lead || one.byline || one.credit || one.columnHead) title = -Infinity
    const inside = i - title <= REACH && i > title
    if (isBareDate(text) && before && (inside || isOffice(before.fragment.text))) {
      one.furniture = undefined
      one.signOff = true
      if (isOffice(before.fragment.text)) before.signOff = true
      title = -Infinity
    } else if (inside && one.furniture === 'page' && !STAFF.test(text)) {
      one.furniture = undefined
      one.row = true
    }
    if (isClosing(text)) one.row = true
    // Under a question the answer's salutation follows: the piece is not over.
    const next = features[i + 1]
    if (one.signOff && next && isSalutation(next.fragment.text)) {
      one.signOff = false
      one.row = true
    }
  })
  return features
}
