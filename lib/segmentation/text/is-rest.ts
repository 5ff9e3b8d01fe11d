import { readFurniture } from '../patterns/furniture'
import { isFurniture } from './is-furniture'
import { tight } from './tight'
import type { Meeting } from './wrapped-page'

const REACH = 40
const OPEN = /[(（][^()（）。]*$/
/** What a bracket that was opened in the line before holds, and its end. */
const CLOSES = /^[^(（。]{0,40}[)）]/
/** A label that a name must follow. */
const LABEL = /(?:记者|通讯员)[\s:：]*$/
/** What must follow a name. */
const CREDIT = /^摄(?:影|影报道)?[)）]?$/
/** A formula, and the bracket of those who sent it. */
const SENT = /[讯电]$/
const SENDERS = /^[(（](?:本报|新华社)?(?:记者|通讯员)/
/** How far from its column's end a line may stop so that no name is broken. */
const NAME = 4

/** Whether a line is certainly the rest of the one before it: the bracket's other half, a label's name, a name's 摄. */
export function isRest(meeting: Meeting): boolean {
  const { page, last, before: length, line } = meeting
  if (length < page.column.width - NAME) return false
  const before = page.source.slice(Math.max(last.start, last.end - REACH), last.end)
  const text = page.source.slice(line.start, Math.min(line.end, line.start + REACH))
  return (
    (OPEN.test(before) && CLOSES.test(text)) ||
    LABEL.test(before) ||
    CREDIT.test(text) ||
    (SENT.test(before) && SENDERS.test(text)) ||
    (meeting.full && isRestOfFurniture(meeting, before, text))
  )
}

/** What a line's end cuts off furniture: a name's rest, or a date's and the page's number. */
const CUT_OFF = /^(?:.{1,4}|[^版]{0,3}版.{0,6})$/

function isRestOfFurniture({ page: { source }, last }: Meeting, before: string, text: string): boolean {
  const rest = tight(text)
  if (!CUT_OFF.test(rest) || !isFurniture(last, tight(before))) return false
  return readFurniture(tight(source.slice(last.start, last.end)) + rest) !== undefined
}
