import type { Features } from '../features/features'
import { isOffice } from '../patterns/sign-off'
import { NEVER, type Surroundings } from './surroundings'

const TITLED =
  /(?:书记|市长|县长|区长|省长|局长|主任|院长|校长|部长|厅长|会长|主席|总经理|董事长|教授|研究员)[\u4e00-\u9fff]{2,4}$/

/** How well a fragment fits a line that names the author, over the text. */
export function bylineScore(features: Features, around: Surroundings): number {
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
export const isAuthor = ({ bareNames, length, isWord }: Features, { before, after }: Surroundings): boolean =>
  bareNames !== undefined &&
  length <= 4 * bareNames.length &&
  !isWord &&
  before !== undefined &&
  before.length >= 5 &&
  before.length < 50 &&
  (before.ending !== 'closed' || before.labelled) &&
  !after?.byline &&
  !after?.bareNames

const SIGNED =
  /^\((?:[^()。]{0,40}(?:电|记者|通讯员|作者|供稿|整理|转载|来源|据)[^()。]{0,60}|完|未完待续|待续)\)$/

/** How well a fragment fits a line that closes a piece: who wrote it, or where it is from. */
export function endScore(features: Features, around: Surroundings): number {
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

/** Whether a line may be the rest of a heading: then an office's name above it is its first part. */
const isTitle = (one?: Features): boolean =>
  one !== undefined &&
  one.ending === 'open' &&
  one.length > 8 &&
  one.length <= 40 &&
  !one.byline &&
  !one.credit &&
  !one.furniture
