import type { Features } from './features'
import { isSigned } from './is-signed'

/**
 * Notes by what stands beside them: a signature makes a note of the paragraphs over it, and a note's name over a
 * title that somebody signed is the name of a column.
 */
export function settleNotes(features: Features[]): Features[] {
  features.forEach((one, i) => {
    if (one.length > 8) return
    if (EDITOR.test(one.fragment.text)) closeNote(features, i)
    else if (one.note > 0 && one.note >= one.length - 1 && isSignedTitle(features, i + 1)) {
      one.note = 0
      one.columnHead = true
    }
  })
  return features
}

/** ——编者, as it stands under a note. */
const EDITOR = /^[—-]{1,2}(?:编者|本报编辑部)$/
/** No note has more paragraphs. */
const MOST = 4
/** Longer lines are text. */
const LINE = 28

/** The paragraphs over an editor's signature are the note that it closes, up to the heading or the author's name. */
function closeNote(features: readonly Features[], i: number): void {
  features[i]!.note = 1
  for (let at = i - 1; at >= Math.max(0, i - MOST); at--) {
    const before = features[at]!
    if (before.length <= LINE || before.lead || before.byline || before.credit || before.furniture) return
    before.note ||= 1
  }
}

/** Whether a title and its author's name stand at a place. */
function isSignedTitle(features: readonly Features[], at: number): boolean {
  const [title, name] = [features[at], features[at + 1]]
  if (!title || !name || title.length > LINE || title.ending !== 'open' || title.byline) return false
  return isSigned(name)
}
