import type { Fragment } from '../fragments/fragment'
import { isNumbered, isRule, noteLabel } from '../patterns/marks'
import { readFurniture } from '../patterns/furniture'
import { readLead } from '../patterns/lead'

const LONGEST = 16
const RUN = 5
const LISTED = /^[\u3400-\u9fff·]{2,8}《[^《》]{1,24}》$/
const FORMULA = /摄$|^[—-]|记者|通讯员|^本报|文\/图/

/**
 * Which fragments are rows: lines of a poem, or of a list of names. A single short line is a heading more
 * often; many of them in a row are verse, of which the first is the title, and the last is a heading again
 * where a formula follows it.
 */
export function findRows(fragments: readonly Fragment[]): boolean[] {
  const rows = fragments.map(({ text }) => text.length <= 40 && LISTED.test(text))
  let from = 0
  for (let at = 0; at <= fragments.length; at++) {
    const one = fragments[at]
    if (one && isShort(one)) continue
    if (at - from >= RUN) {
      const last = one && readLead(one.text) ? at - 2 : one && FORMULA.test(one.text) ? at - 1 : at
      for (let i = from + 1; i < last; i++) rows[i] ||= (fragments[i]?.text.length ?? 0) > 3
    }
    from = at + 1
  }
  return rows
}

function isShort({ text }: Fragment): boolean {
  if (text.length > LONGEST || LISTED.test(text) || FORMULA.test(text) || isNumbered(text) || isRule(text))
    return false
  return noteLabel(text) === 0 && !readFurniture(text)
}
