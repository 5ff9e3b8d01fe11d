import { opensBlock } from '../patterns/opens-block'
import { changesByline } from './changes-byline'
import { closesAnothers } from './closes-anothers'
import { isLoneHeading, isLongHeading, isShortHeading } from './heads-paragraph'
import { isClosed } from './is-closed'
import { isFurniture } from './is-furniture'
import { END } from './is-over'
import { opensCaption } from './opens-caption'
import { tight } from './tight'
import { isShort, type Meeting } from './wrapped-page'

const READ = 60
/** A title that is a quotation as a whole. */
const QUOTED = /^(?:『[^『』。]{2,20}』|「[^「」。]{2,20}」)$/
const COMMA = /[,，、]/

/** Whether a line opens something of its own, or nothing can go on after the one before it. */
export function opensAnew(meeting: Meeting): boolean {
  const { page, last, line } = meeting
  const text = tight(page.source.slice(line.start, Math.min(line.end, line.start + READ)))
  const opens = opensBlock(text)
  return (
    (opens === 'always' && !COMMA.test(page.source.charAt(last.end - 1))) ||
    (meeting.over && (opens !== false || endsUnlikeText(meeting) || isFurniture(line, text))) ||
    isLongHeading(meeting) ||
    isLoneHeading(meeting) ||
    isShortHeading(meeting) ||
    QUOTED.test(text) ||
    opensCaption(meeting, text) ||
    closesAnothers(meeting) ||
    isClosed(meeting) ||
    changesByline(meeting)
  )
}

/** A short line ends a paragraph, and with an end mark; what ends otherwise is a heading. */
const endsUnlikeText = ({ page, line, length }: Meeting): boolean =>
  isShort(page, length) && !END.test(page.source.charAt(line.end - 1))
