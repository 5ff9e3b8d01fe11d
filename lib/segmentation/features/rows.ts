import { readBareNames } from '../patterns/byline'
import { isColumnHead } from '../patterns/column-head'
import { isDocumentTitle } from '../patterns/sign-off'
import { hasCommonSurname, surnameLength } from '../patterns/surnames'
import type { Fragment } from '../fragments/fragment'
import { isNumbered, isRule, noteLabel } from '../patterns/marks'
import { readFurniture } from '../patterns/furniture'
import { readLead } from '../patterns/lead'

const LONGEST = 16
/** Longer fragments are running text. */
const PROSE = 28
const RUN = 5
const LISTED = /^[\u3400-\u9fff·]{2,8}《[^《》]{1,24}》$/
const ROSTER = /^([\u4e00-\u9fff]{2,4})(?:\([\u4e00-\u9fff,、]{1,6}\))? [\u4e00-\u9fff][^。;]{2,}$/
const SIGNED = /^(?!.*(?:图|摄))[^。!?,;]*(?:记者|通讯员)[^。!?,;]*$/
const CREDITED = /摄\)?$/
const FORMULA = /摄$|^[—-]|记者|通讯员|^本报|文\/图/

/**
 * Which fragments are rows: lines of a poem, or of a list of names. A single short line is a heading more
 * often; many of them in a row are verse, of which the first is the title, and the last is a heading again
 * where a formula follows it.
 */
export function findRows(fragments: readonly Fragment[]): boolean[] {
  const rows = fragments.map(({ text }) => text.length <= 40 && LISTED.test(text))
  markRosters(fragments, rows)
  let from = 0
  for (let at = 0; at <= fragments.length; at++) {
    const one = fragments[at]
    if (one && isShort(one)) continue
    if (at - from >= RUN) {
      const last = at - headsNext(fragments, at)
      // The first line is the title, unless that and the author stand before it.
      for (let i = from + (isSigned(fragments[from - 1]) ? 0 : 1); i < last; i++)
        rows[i] ||= (fragments[i]?.text.length ?? 0) > 3
    }
    from = at + 1
  }
  return rows
}

/** A list of people with their posts: three lines or more near one another that each open with a name. */
function markRosters(fragments: readonly Fragment[], rows: boolean[]): void {
  const named = fragments.map(({ text, spaced }) => {
    const name = text.length <= 44 ? ROSTER.exec(spaced)?.[1] : undefined
    return name !== undefined && surnameLength(name) > 0 && !FORMULA.test(text)
  })
  named.forEach((is, i) => {
    if (is && named.slice(Math.max(0, i - 4), i + 5).filter(Boolean).length >= 3) rows[i] = true
  })
}

/** How many of the short lines before a fragment head the piece that it begins. */
function headsNext(fragments: readonly Fragment[], at: number): number {
  const one = fragments[at]
  if (!one) return 0
  if (readLead(one.text)) return 2
  if (FORMULA.test(one.text)) return 1
  if (one.text.length <= PROSE || CREDITED.test(one.text) || CREDITED.test(fragments[at + 1]?.text ?? ''))
    return 0
  const last = fragments[at - 1]
  return last && isAuthor(last) ? 2 : 1
}

/** A line that says who wrote what follows. */
const isSigned = (one?: Fragment): boolean =>
  one !== undefined && one.text.length <= PROSE && SIGNED.test(one.text)

/** A line that is one person's name. */
function isAuthor({ text, spaced }: Fragment): boolean {
  return text.length <= 3 && hasCommonSurname(text) && readBareNames(text, spaced)?.length === 1
}

function isShort({ text }: Fragment): boolean {
  if (text.length > LONGEST || LISTED.test(text) || FORMULA.test(text) || isNumbered(text) || isRule(text))
    return false
  return noteLabel(text) === 0 && !readFurniture(text) && !isColumnHead(text) && !isDocumentTitle(text)
}
