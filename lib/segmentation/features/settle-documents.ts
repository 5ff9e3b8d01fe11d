import { isBareDate, isClosing, isOffice, isSalutation } from '../patterns/sign-off'
import type { Features } from './features'

/** How far a document reaches below its title, in fragments. */
const REACH = 24
/** The paragraphs over an editor's signature are the note that it closes, up to the heading or the author's name. */
function closeNotes(features: readonly Features[]): void {
  features.forEach((one, i) => {
    if (one.length > 8 || !EDITOR.test(one.fragment.text)) return
    one.note = 1
    for (let at = i - 1; at >= Math.max(0, i - NOTE); at--) {
      const before = features[at]!
      if (before.length <= 28 || before.lead || before.byline || before.credit || before.furniture) break
      before.note ||= 1
    }
  })
}

/** ——编者, as it stands under a note. */
const EDITOR = /^[—-]{1,2}(?:编者|本报编辑部)$/
/** No note has more paragraphs. */
const NOTE = 4

const STAFF = /编辑|责编|校对|美编|版式|主编|总编|值班/

/**
 * What looks like page furniture inside a document (a notice's time and telephone, the date under its
 * office's name) is the document's own: lines of text, and the sign-off that ends it.
 */
export function settleDocuments(features: Features[]): Features[] {
  closeNotes(features)
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
