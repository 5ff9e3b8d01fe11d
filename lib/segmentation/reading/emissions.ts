import { bodyScore } from '../features/body-score'
import { cannotBegin } from '../features/ends'
import type { Features } from '../features/features'
import { looksFactual } from '../features/looks-factual'
import { isOffice } from '../patterns/sign-off'

/** What stands around a fragment, as far as its role depends on it. */
export interface Surroundings {
  before?: Features
  after?: Features
  /** How surely this fragment goes on in one after it, and the one before in this or another (see `runsOn`). */
  cutAfter: number
  cutBefore: number
  /** Whether the page was in order as it came. */
  whole: boolean
}

const NEVER = -15
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

/** Whether a line may be the rest of a heading: then an office's name above it is its first part. */
const isTitle = (one?: Features): boolean =>
  one !== undefined &&
  one.ending === 'open' &&
  one.length > 8 &&
  one.length <= 40 &&
  !one.byline &&
  !one.credit &&
  !one.furniture

/** Formulas that are neither heading nor running text. */
function formula(features: Features): number {
  if (features.lead || features.byline || features.credit) return 7
  if (features.furniture || features.jump?.alone || features.signOff) return 6
  return features.rule ? 5 : 0
}

/** Whether a reader's place and name stand between a title and the text, where others have their names. */
const isReaderUnder = ({ signOff, fragment }: Features, { before, after }: Surroundings): boolean =>
  signOff &&
  before !== undefined &&
  before.length <= 28 &&
  before.ending === 'open' &&
  !before.signOff &&
  after !== undefined &&
  after.length > 40 &&
  !isOffice(fragment.text)

function bylineScore(features: Features, around: Surroundings): number {
  const { byline, bareNames, length, fragment, numbered, isWord, row } = features
  const { before, after } = around
  if (byline || isReaderUnder(features, around)) return 8
  if (bareNames && before && before.length < 50 && !/。”?$/.test(before.fragment.text)) return 3
  if (/^[^,。]{6,24}$/.test(fragment.text) && TITLED.test(fragment.text)) return 2.5
  if (before && before.length < 50 && before.ending === 'open' && !row && isOffice(fragment.text)) return 2
  if (/^[\u4e00-\u9fff]{2,10} [\u4e00-\u9fff]{2,4}$/.test(fragment.spaced) && TITLED.test(fragment.text))
    return 2.5
  // A pen name may be a word: between a title and running text it is an author's all the same.
  const between =
    before && before.length <= 24 && before.ending === 'open' && after && (after.length > 40 || after.row)
  // Under one author no second stands by himself: a short line there heads the first part.
  if (before?.byline || (before?.bareNames && before.length <= 4)) return NEVER
  return length <= 3 &&
    length >= 2 &&
    !numbered &&
    (!isWord || between) &&
    /^[\u4e00-\u9fff]+$/.test(fragment.text)
    ? 1.5
    : NEVER
}

/** Whether a name alone stands right under a heading line, and over what is no other name. */
const isAuthor = ({ bareNames, length, isWord }: Features, { before, after }: Surroundings): boolean =>
  bareNames !== undefined &&
  length <= 4 * bareNames.length &&
  !isWord &&
  before !== undefined &&
  before.length >= 5 &&
  before.length < 50 &&
  (before.ending !== 'closed' || before.labelled) &&
  !after?.byline &&
  !after?.bareNames

/** Words and pictures are one person's: it signs the story, not a picture. */
const BOTH = /文[/、]?图|图[/、]?文/
const TITLED =
  /(?:书记|市长|县长|区长|省长|局长|主任|院长|校长|部长|厅长|会长|主席|总经理|董事长|教授|研究员)[\u4e00-\u9fff]{2,4}$/

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

const SIGNED =
  /^\((?:[^()。]{0,40}(?:电|记者|通讯员|作者|供稿|整理|转载|来源|据)[^()。]{0,60}|完|未完待续|待续)\)$/

function endScore(features: Features, around: Surroundings): number {
  const { fragment, bareNames, byline, credit, jump, signOff, row } = features
  const { before, after } = around
  if (row || isReaderUnder(features, around)) return NEVER
  if (jump?.alone || signOff) return 8
  if (before?.ending === 'closed' && before.length > 20 && isOffice(fragment.text) && !isTitle(after))
    return 3
  if (SIGNED.test(fragment.text)) return credit ? 4 : 8
  if (/^\(.{2,24}\)$/.test(fragment.text)) return bareNames ? 8 : 4
  return byline ? 4 : NEVER
}

function captionScore(features: Features, { after, before }: Surroundings, body: number): number {
  const { text } = features.fragment
  if (features.length > 500 || features.length < 6 || features.byline) return -8
  const base = Math.min(2.5, Math.max(-1, body * 0.5))
  if (after?.credit && !features.credit) return (features.labelled ? 2 : 6) + base
  if (
    after?.pictured &&
    !/^[□■]/.test(after.fragment.text) &&
    features.ending === 'closed' &&
    features.length > 20
  )
    return 6 + base
  if (features.trailingCredit && !BOTH.test(features.trailingCredit.text))
    return (before?.photoTitle ? 9 : 7.5) + base
  if (/^(?:图为|图片?[①-⑳1-9一二三四左右上下]?[::]|上图|下图|左图|右图)/.test(text)) return 5 + base
  if (/(?:[。,]|^)图[①-⑳]?为|图为[^。]{4,40}。$/.test(text)) return 2.5 + base
  // Without a picture beside it 这是… is as good as any sentence.
  const pictures = [before, after].some((one) => one?.credit || one?.trailingCredit || one?.photoTitle)
  return pictures && /这是[^。]{4,40}。$/.test(text) ? 2.5 + base : -7
}
