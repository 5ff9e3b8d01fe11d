import { hasCommonSurname, surnameLength } from '../patterns/surnames'
import { cannotBegin } from './ends'
import type { Features } from './features'

const LONGEST = 16
/** Longer fragments are running text. */
const PROSE = 28
const RUN = 5
/** Fewer lines between a title and the next piece's headings are headings too. */
const FEWEST = 3
const LISTED = /^[\u3400-\u9fff·]{2,8}《[^《》]{1,24}》$/
const ROSTER = /^([\u4e00-\u9fff]{2,4})(?:\([\u4e00-\u9fff,、]{1,6}\))? [\u4e00-\u9fff][^。;]{2,}$/
const ORDERED = /^\([^()]{2,24}(?:序|先后)\)$/
const SIGNED = /^(?!.*(?:图|摄))[^。!?,;]*(?:记者|通讯员)[^。!?,;]*$/
const CREDITED = /摄\)?$/
/** A paragraph's last line, with who wrote it. */
const SIGNED_OFF = /[。!?]\([^()]{2,12}\)$/
const SLOGAN = /[\u3400-\u9fff”』)》] [\u3400-\u9fff“『《(]/
const FORMULA = /摄$|^[—-]|记者|通讯员|^本报|文\/图/

/**
 * Marks the rows: lines of a poem, or of a list of names. A single short line is a heading more often; many
 * of them in a row are verse, of which the first is the title, and the last is a heading again where a
 * formula follows it.
 */
export function markRows(features: Features[]): Features[] {
  for (const one of features) one.row = one.length <= 40 && LISTED.test(one.fragment.text)
  markRosters(features)
  let from = 0
  for (let at = 0; at <= features.length; at++) {
    const one = features[at]
    if (one && isShort(one)) continue
    // The first line is the title, unless that and the author stand before it.
    const lines = features.slice(
      from + (isSigned(features[from - 1]) ? 0 : 1),
      Math.max(from, at - headsNext(features, at)),
    )
    if (at - from >= RUN && lines.length >= FEWEST) for (const line of lines) line.row ||= line.length > 3
    from = at + 1
  }
  return features
}

/**
 * A list of people with their posts: three lines or more near one another that each open with a name. What stands in
 * brackets over the first, in what order they are, is the list's too.
 */
function markRosters(features: readonly Features[]): void {
  const named = features.map(({ fragment: { text, spaced } }) => {
    const name = text.length <= 44 ? ROSTER.exec(spaced)?.[1] : undefined
    return name !== undefined && surnameLength(name) > 0 && !FORMULA.test(text)
  })
  features.forEach((one, i) => {
    if (named[i] && named.slice(Math.max(0, i - 4), i + 5).filter(Boolean).length >= 3) one.row = true
  })
  features.forEach((one, i) => {
    if (features[i + 1]?.row && !features[i - 1]?.row && ORDERED.test(one.fragment.text)) one.row = true
  })
}

/** How many of the short lines before a fragment head the piece that it begins. */
function headsNext(features: readonly Features[], at: number): number {
  const one = features[at]
  if (!one) return 0
  const { text } = one.fragment
  // A work of art has its title in its own line.
  if (one.trailingCredit && text.length <= PROSE) return 0
  // Over a headline stands a slogan of two halves; another short line is the verse's last.
  if (one.lead) return SLOGAN.test(features[at - 2]?.fragment.spaced ?? '') ? 2 : 1
  if (FORMULA.test(text)) return 1
  const slogan = SLOGAN.test(features[at - 1]?.fragment.spaced ?? '')
  if (slogan && text.length <= PROSE && opensNews(features[at + 1])) return 1
  if (text.length <= PROSE || CREDITED.test(text) || CREDITED.test(features[at + 1]?.fragment.text ?? ''))
    return 0
  // What begins in mid-sentence has no heading here.
  if (one.midway >= 1 || cannotBegin(text)) return 0
  const last = features[at - 1]
  return last && isAuthor(last) ? 2 : 1
}

const opensNews = (one?: Features): boolean => one?.lead !== undefined || one?.byline !== undefined

/** A line that says who wrote what follows. */
const isSigned = (one?: Features): boolean =>
  one !== undefined && one.length <= PROSE && SIGNED.test(one.fragment.text)

/** A line that is one person's name. */
const isAuthor = ({ length, bareNames, fragment }: Features): boolean =>
  length <= 3 && hasCommonSurname(fragment.text) && bareNames?.length === 1

function isShort(one: Features): boolean {
  const { text } = one.fragment
  if (
    text.length > LONGEST ||
    LISTED.test(text) ||
    FORMULA.test(text) ||
    SIGNED_OFF.test(text) ||
    one.numbered ||
    one.rule
  )
    return false
  // A work of art with its maker's name is a picture's line.
  if (one.trailingCredit) return false
  return one.note === 0 && !one.furniture && !one.columnHead && !one.documentTitle
}
