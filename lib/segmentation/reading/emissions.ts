import { bodyScore } from '../features/body-score'
import { cannotBegin } from '../features/ends'
import type { Features } from '../features/features'
import { looksFactual } from '../features/looks-factual'
import { captionScore } from './caption-score'
import { bylineScore, endScore, isAuthor } from './signature-scores'
import { NEVER, type Surroundings } from './surroundings'

const WHOLE = 6

/**
 * How well a fragment fits each form, in logarithms of odds, in the order of FORMS. `asHeading` is its
 * `headingScore`.
 */
export function emissions(features: Features, around: Surroundings, asHeading: number): number[] {
  const { text } = features.fragment
  const heading =
    asHeading -
    3 * cutOff(features, around) -
    2 * Math.min(1, around.cutBefore) -
    (around.after && cannotBegin(around.after.fragment.text) ? 1.5 : 0) -
    (around.after && !around.after.row ? Math.max(0, around.after.midway) : 0) -
    (isAuthor(features, around) ? 2 : 0) -
    formula(features)
  // On a page in order nothing breaks off: what ends without a mark is no text.
  const broken = around.whole && features.ending === 'open' && !features.row && !features.tabular ? WHOLE : 0
  const body = bodyScore(features) + around.cutAfter - formula(features) - broken
  const dash = /^[—-]/.test(text)
  const where = text.length <= 9 && DIVISION.test(text)
  return [
    // notice
    features.furniture ? 8 : features.rule ? 3 : NEVER,
    // kicker
    heading +
      (features.gapped ? 0.8 : 0) +
      (/—$/.test(text) ? 2 : 0) +
      (where ? 1 : 0) -
      (looksFactual(text) ? 1 : 0) -
      (dash ? 6 : 0) -
      // What names its column in brackets is the headline.
      (features.photoTitle ? 1.5 : features.labelled && around.whole ? 2.5 : 0),
    // headline
    heading - (dash ? 4 : 0) - (where ? 3 : 0) + (features.photoTitle ? 1 : 0),
    // deck
    dash
      ? Math.max(heading, features.length < 60 ? 0 : heading) + 4
      : isSentenceDeck(features, around)
        ? 4
        : heading - 2.2,
    // byline_n
    features.lead?.alone ? 9 : NEVER,
    // byline_f
    bylineScore(features, around),
    // note
    noteScore(features, around, body),
    // lead
    features.lead && !features.lead.alone ? 8 + body * 0.3 : NEVER,
    // body
    body - (features.note > 0 ? 3 : 0) - (features.photoTitle ? 5 : 0),
    // orphan
    body - (features.note > 0 ? 3 : 0) + (cannotBegin(text) ? 2 : 0),
    // subhead
    heading -
      0.3 +
      (features.numbered ? 2.5 : 0) +
      (!features.row && around.before?.row && around.after?.row ? 3 : 0) -
      (features.photoTitle ? 8 : 0) -
      (dash ? 1 : 0),
    // end
    endScore(features, around),
    // caption
    captionScore(features, around, body),
    // credit
    creditScore(features, around),
  ]
}

/** Where something is, and no more: a line over the headline, and no headline by itself. */
const DIVISION = /^[\u4e00-\u9fff]{2,}自治[县州旗]$|^[\u4e00-\u9fff]{2}[省市县]$/

/**
 * How surely a line was cut off by its column's end. Right under a heading a few words without a mark are its
 * second line sooner: that they make a word with what follows may be chance there.
 */
function cutOff({ length, fragment: { text } }: Features, { before, cutAfter }: Surroundings): number {
  const under = before !== undefined && before.length <= SHORT && before.ending === 'open' && !before.byline
  return under && length <= SHORT && !MARKED.test(text) ? cutAfter * 0.4 : cutAfter
}

/** Longer lines are no slogans, or fill a column. */
const SHORT = 14
const MARKED = /[,、。:;!?“”《》]/

/** A deck may be a sentence: between a heading line and the dateline that opens the text. */
const isSentenceDeck = (
  { length, ending, lead, byline }: Features,
  { before, after }: Surroundings,
): boolean =>
  after?.lead !== undefined &&
  before !== undefined &&
  before.ending === 'open' &&
  before.length <= 30 &&
  !before.row &&
  !before.lead &&
  !before.byline &&
  !before.credit &&
  length <= 30 &&
  ending === 'closed' &&
  !lead &&
  !byline

/** Formulas that are neither heading nor running text. */
function formula(features: Features): number {
  if (features.lead || features.byline || features.credit) return 7
  if (features.furniture || features.jump?.alone || features.signOff) return 6
  return features.rule ? 5 : 0
}

/** Under the title of a picture a name alone is who made it. */
function creditScore({ credit, pictured, bareNames, length }: Features, { before }: Surroundings): number {
  if (credit) return 8
  if (pictured) return 6
  return bareNames && length <= 4 && before?.photoTitle ? 6 : NEVER
}

function noteScore({ note, length }: Features, { before }: Surroundings, body: number): number {
  if (note > 0) return 7
  if (before && before.note > 0 && before.note >= before.length - 1 && length > 20) return body + 1.5
  return -9
}
