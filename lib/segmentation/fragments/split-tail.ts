import { likeness } from '../features/likeness'
import { wording } from '../features/wording'
import { readBareNames, readByline } from '../patterns/byline'
import { readLead } from '../patterns/lead'
import { readJump } from '../patterns/marks'
import { spaced, tight } from '../text/tight'
import type { Words } from '../types'

/** What stands behind a sentence without an end mark: a heading of one clause, perhaps with the place it is from. */
const TAIL = /[。!?！？…]["”’』」)）]?\s*((?:[\u4e00-\u9fff]{2,8}[:：])?[^。!?！？…;；,，:：]{4,40})$/
const GAP = /[\u3400-\u9fff”』)》][ \u3000]+(?=[\u3400-\u9fff“『《(])/

/** Shorter tails show by their words nothing of what follows. */
const TELLING = 8
/** What stands under an author's name alone is longer, where it is prose. */
const PARAGRAPH = 40
/** What the words of a slogan over a headline count for a heading, at least (see `wording`). */
const SURE = 1

/**
 * Where the heading of the next piece hangs on the end of a paragraph: units of the text before it, or
 * `undefined`. A clause that a column's end cut off looks alike, so the text that follows must show it: a
 * formula, a deck, an author's name, a headline that a slogan may stand over, or words of the heading again.
 */
export function findTail(text: string, next: string, afterNext: string, words?: Words): number | undefined {
  if (text.length < 30) return undefined
  const match = TAIL.exec(text.slice(-80))
  const tail = match?.[1]?.trim()
  if (!tail || next === '' || /^[(（【]|摄\s*[)）]?$/.test(tail)) return undefined
  const at = text.length - (match?.[1]?.length ?? 0)
  const head = tight(next.slice(0, 400))
  if (opensPiece(head, next) || /^[—-]/.test(head)) return at
  if (isName(next) && afterNext.length > PARAGRAPH) return at
  const gapped = GAP.test(tail)
  const heading = head.length <= 34 && !/[。!?,;]/.test(head)
  if (heading) {
    if (!opensPiece(tight(afterNext.slice(0, 400)), afterNext)) return undefined
    return gapped || isSlogan(tight(tail), words) ? at : undefined
  }
  // A pair of characters of a few stands in any text by chance.
  const again = tail.length < TELLING ? 0 : likeness(tight(tail), head.slice(0, 300))
  return again >= (gapped ? 0.15 : 0.25) && !/^[的了着过们]/.test(head) ? at : undefined
}

function opensPiece(head: string, raw: string): boolean {
  if (readLead(head) || readJump(head)?.direction === 'from') return true
  return raw.length <= 100 && readByline(tight(raw), spaced(raw)) !== undefined
}

/** Whether a tail's words are a heading's. */
const isSlogan = (tail: string, words?: Words): boolean =>
  words !== undefined && tail.length >= TELLING && wording(tail, words) >= SURE

/** A line that is one author's name. */
const isName = (raw: string): boolean =>
  tight(raw).length <= 4 && readBareNames(tight(raw), spaced(raw))?.length === 1
