import { isSalutation } from '../patterns/sign-off'
import { cannotBegin, opensParagraph } from './ends'
import type { Features } from './features'
import { openMark } from '../joins/marks'

const SENTENCE_START =
  /^(?:近日|日前|据悉|据了解|据介绍|同时|此外|目前|截至|随着|与此同时|今年以来|近年来|另外|其中|他们?|她们?|我们?|这[是个些种一]|那[是个些]|并且|并(?!非)|而且|但|因此|所以|如果|由于|虽然)/
const CLAUSE_START = /^(?:在[^,]{2,20}[上中下里内前后,]|对[^,]{2,12},|为[^,]{4,}|由|把|将|通过)/
const END_CREDIT = /^\(.*\)$/

/** A clause of some length and no more than the beginning of another: a column's end, no heading. */
function isStub(text: string): boolean {
  const mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('、'))
  const rest = text.length - mark - 1
  return mark > 5 && rest > 0 && rest < 4 && !/[,、]/.test(text.slice(mark - 6, mark))
}

/** How many commas part a text; in a number they do not. */
function countCommas(text: string): number {
  let count = 0
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (!(next >= 0x30 && next <= 0x39)) count++
  }
  return count
}

/** Two halves of about one length around a comma, as slogans have them. */
function isBalanced(text: string): boolean {
  const [first = '', second = ''] = text.replace(/[“”]/g, '').split(',')
  return Math.abs(first.length - second.length) <= 3
}

/**
 * How much a fragment looks like a heading line, in logarithms of odds; body text is far below 0. `whole` says that
 * its page is in order (see `isWhole`).
 */
export function headingScore(features: Features, whole: boolean): number {
  const { length, ending, gapped, numbered, columnHead } = features
  const { text } = features.fragment
  if (length > 80) return -12
  let score = length < 3 ? -1 : length <= 32 ? 2 : length <= 42 ? 0.5 : length <= 56 ? -2.5 : -7
  if (/[。;](?!$)/.test(text)) score -= 7
  if (ending === 'closed' && /[。;]”?(?:\([^()]{2,24}\))?$/.test(text)) score -= 8
  if (/:$/.test(text)) score -= isSalutation(text) ? 6 : 2.5
  if (/[!?]”?$/.test(text)) score -= 0.5
  if (ending === 'comma' && !/—$/.test(text)) score -= 7
  const commas = countCommas(text)
  if (commas > 0) score -= commas === 1 ? (isBalanced(text) ? 0.6 : 2.4) : 4.5
  if (isStub(text)) score -= 2.5
  if (openMark(text)) score -= 3.5
  if (features.unfinished) score -= 3
  // An adverb before a verb is a sentence's, and so is an enumeration left open.
  if (!gapped && length > 14 && /[\u4e00-\u9fff](?:还|也|均|已经?)[\u4e00-\u9fff]{2}/.test(text)) score -= 1.5
  if (text.endsWith('等') && length > 12) score -= text.includes('、') ? 4 : 2
  if (/了(?!解|不起)/.test(text)) score -= 0.8
  if (SENTENCE_START.test(text)) score -= 3.5
  else if (CLAUSE_START.test(text)) score -= 1.2
  else if (opensParagraph(text) && !text.startsWith('“')) score -= 1
  if (cannotBegin(text)) score -= 4
  if (END_CREDIT.test(text)) score -= /^\(作者/.test(text) ? 10 : 5
  // A question or an answer of an interview is text.
  if (/^(?:问|答)[::]/.test(text)) score -= 4
  if (gapped) score += 1.2
  if (numbered) score += 0.5
  if (columnHead) score += 1
  if (features.tabular || features.row) score -= 6
  // Words can show that a sentence was cut off; that it was not, they cannot. On a page in order none was.
  if (!whole) score += Math.max(-6, Math.min(0, features.wording))
  return score
}
