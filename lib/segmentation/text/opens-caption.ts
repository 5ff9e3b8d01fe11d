import { END } from './is-over'
import { tight } from './tight'
import { isShort, lengthOf, type Meeting } from './wrapped-page'

/** How a caption opens: with what the picture shows, or when it was taken. */
const OPENER = /^(?:图为|日前,|近日,|连日来,|昨日,|\d{1,2}月\d{1,2}日,)/
const CREDIT = /^[^,。;]{2,24}(?:摄(?:影报道)?|供图)[)]?$/
const COMMA = /[,，、]/
/** No caption has more lines. */
const MOST = 6

/**
 * Whether a picture's words begin with a line, though the one before it is full: they open as captions do, and who
 * took the picture stands under their end. `text` is the line's.
 */
export function opensCaption({ page, last, at }: Meeting, text: string): boolean {
  const { source, lines } = page
  if (!OPENER.test(text) || COMMA.test(source.charAt(last.end - 1))) return false
  for (let next = at; next < at + MOST; next++) {
    const [line, under] = [lines[next], lines[next + 1]]
    if (!line || !under) return false
    const ends = END.test(source.charAt(line.end - 1))
    if (ends && under.end - under.start <= 30 && CREDIT.test(tight(source.slice(under.start, under.end))))
      return true
    if (ends && isShort(page, lengthOf(page, line))) return false
  }
  return false
}
