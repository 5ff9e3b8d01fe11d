import type { makeCohesion } from '../features/cohesion'
import type { Features } from '../features/features'
import { isSigned } from '../features/is-signed'
import { likeness } from '../features/likeness'
import { looksFactual } from '../features/looks-factual'
import { isSalutation } from '../patterns/sign-off'
import type { Step } from './best-path'
import { headsPicture, headsShown } from './heads-picture'
import { signedOff } from './signed-off'
import { weighDoubled } from './weigh-doubled'

const NEAR = 6

/**
 * What the text around a heading line says for a new article there, and for a subhead. `asHeading` is the
 * line's `headingScore`.
 */
export function division(
  features: readonly Features[],
  i: number,
  asHeading: number,
  signed: boolean,
  whole: boolean,
  cohesion: ReturnType<typeof makeCohesion>,
): Omit<Step, 'emissions' | 'shares' | 'resigned' | 'parts'> {
  const one = features[i]
  if (!one || one.length > 80 || asHeading < -4)
    return { starts: one ? withoutHeading(one, features[i - 1]) : 0, divides: 0, unsigned: 0 }
  const before = texts(features, i, -1).map(({ terms }) => terms)
  const following = texts(features, i, 1)
  const first = following[0]
  const after = following.map(({ terms }) => terms)
  const shared = before.length && after.length ? cohesion(before, [one.terms, ...after]) : 0.05
  let starts = Math.max(-2, Math.min(1, (0.05 - shared) * 20))
  starts += Math.max(0, Math.min(2, one.fragment.apart * 0.8))
  if (looksFactual(one.fragment.text)) starts += 0.8
  let unsigned = (PLACE.test(one.fragment.text) ? 0.5 : 0) + (signed ? 0.7 : 0)
  if (ITEM.test(features[i - 1]?.fragment.text ?? '') && !ITEM.test(first?.fragment.text ?? '')) starts += 2
  if (first && likeness(one.fragment.text, first.fragment.text.slice(0, 160)) >= 0.5) unsigned += 1
  if (one.photoTitle || one.columnHead) starts += 3
  if (one.documentTitle) starts += 2.5
  // On a page in order such a heading stands over its own text.
  else if (isLabelled(one) || (isLabelled(features[i + 1]) && one.length <= 40)) starts += whole ? 3 : 1.5
  if (!one.row && headsPicture(features, i)) starts += isStranger(features, i) ? -3 : 2.5
  if (whole && headsShown(features, i)) starts += 3
  const doubled = weighDoubled(features, i)
  starts += doubled.starts
  unsigned += doubled.unsigned
  if (headsColumn(features, i)) starts += 1.8
  if (OPENING.test(first?.fragment.text.slice(0, 20) ?? '')) starts += 0.8
  if (
    features[i + 1]?.row &&
    !one.numbered &&
    !one.row &&
    !features[i - 1]?.row &&
    !isSigned(features[i - 1])
  )
    starts += 3.5
  // A title over a name and verse; a heading over items that a sign opens.
  const below = features[i + 1]
  const named = below && !below.row && below.length <= 4 && !features[i - 1]?.row
  if (named && (features[i + 2]?.row || (below.bareNames && features[i + 3]?.row))) starts += 3
  starts += signedOff(features[i - 1])
  // An editor's note opens a piece.
  if (below && below.note > 0 && !below.noteAfter) starts += 2.5
  // A letter's title stands over whom it is written to.
  if (below && isSalutation(below.fragment.text)) starts += 3
  if (below && ITEM.test(below.fragment.text) && !ITEM.test(features[i - 1]?.fragment.text ?? '')) starts += 2
  // Verse and lists are over where running text follows a heading.
  if (features[i - 1]?.row && first && first === features[i + 1] && !first.row) starts += 3
  if (features[i + 1]?.jump?.direction === 'from') starts += 3.5
  if (signed && !one.photoTitle && !features[i + 1]?.row) starts -= 0.7
  starts -= [0, 0.8, 1.8][parallels(features, i)] ?? 0
  if (isLastOfFrame(features, i)) starts -= 3
  if (one.numbered) starts -= 3
  if (one.part) starts -= 6
  return { starts, divides: -starts, unsigned }
}

/** What a text itself says for its being another piece than the one before it, its heading elsewhere or lost. */
const withoutHeading = (one: Features, before?: Features): number =>
  one.jump?.direction === 'from' && before && before.length > 28 && before.note === 0
    ? 6
    : afterReporter(one, before)

/** Whether a heading names its column or its form in brackets, as no subhead does; a slogan may stand over it. */
const isLabelled = (one?: Features): boolean =>
  one?.labelled === true && !one.photoTitle && !one.lead && !one.byline

/** What a reporter's name at the end of a paragraph says for another piece in the next one, its heading elsewhere. */
const afterReporter = (one: Features, before?: Features): number =>
  !one.lead &&
  !one.row &&
  !ITEM.test(one.fragment.text) &&
  /[。!?”]\([^()摄]{0,12}记者[^()摄]{2,16}\)$/.test(before?.fragment.text.slice(-32) ?? '')
    ? 4
    : 0

/** Whether a short phrase stands here over a title, as a column's name does; a feature's parts have several such. */
function headsColumn(features: readonly Features[], i: number): boolean {
  const one = features[i]
  if (!one || one.length > 5 || !isOverTitle(features, i)) return false
  for (let at = Math.max(0, i - 16); at <= i + 16; at++)
    if (at !== i && Math.abs((features[at]?.length ?? 0) - one.length) <= 3 && isOverTitle(features, at))
      return false
  return true
}

function isOverTitle(features: readonly Features[], i: number): boolean {
  const [before, one, title, text] = [features[i - 1], features[i], features[i + 1], features[i + 2]]
  if (!before || !one || !title || !text || before.ending !== 'closed') return false
  if (one.length < 2 || !/^[\u4e00-\u9fff“”]+$/.test(one.fragment.text)) return false
  if (title.length > 28 || title.ending !== 'open') return false
  if (title.numbered || title.lead || title.byline || title.credit || title.row || title.furniture)
    return false
  return text.length > 30 || text.byline !== undefined || text.bareNames !== undefined
}

/** Whether a line over a picture tells nothing of it, and rhymes with others that divide a text. */
const isStranger = (features: readonly Features[], i: number): boolean =>
  rhymes(features, i) > 0 && likeness(features[i]!.fragment.text, features[i + 1]?.fragment.text ?? '') < 0.2

/** Whether the page's pieces as a rule say who wrote them: a heading without that is then a subhead sooner. */
export function areSigned(features: readonly Features[]): boolean {
  let formulas = 0
  let headings = 0
  features.forEach((one, i) => {
    if (one.lead || (one.byline && !one.pictured)) formulas++
    const after = features[i + 1]
    if (one.length <= 40 && one.ending === 'open' && !one.byline && !one.credit && after && after.length > 40)
      headings++
  })
  return formulas >= 3 && formulas >= headings * 0.4
}

/**
 * How much a line rhymes with others near by, as a feature's subheads do: 1 for one length over running text,
 * 2 where they share a character at one place too (从…到…, 抓…促…).
 */
const parallels = (features: readonly Features[], i: number): 0 | 1 | 2 =>
  isOverText(features, i) ? rhymes(features, i) : 0

/** The same for a line that need not stand over text itself. */
function rhymes(features: readonly Features[], i: number): 0 | 1 | 2 {
  const one = features[i]
  if (!one || one.length > 20) return 0
  let found: 0 | 1 | 2 = 0
  for (let at = Math.max(0, i - 12); at <= i + 12; at++) {
    const other = features[at]
    if (!other || at === i || other.length !== one.length || !isOverText(features, at)) continue
    if (other.ending !== 'open' || other.byline || other.credit || other.row) continue
    const { text } = other.fragment
    if (sharedSigns(one.fragment.text, text) > 0) return 2
    if (one.length <= 12) found = 1
  }
  return found
}

/**
 * Whether a line over another's headings is cut to the pattern of the subheads before it (从…到…): the text under it
 * was lost, or stands elsewhere.
 */
function isLastOfFrame(features: readonly Features[], i: number): boolean {
  const one = features[i]
  const below = features[i + 1]
  if (!one || !below || one.length > 20 || below.length > 40 || below.ending !== 'open') return false
  for (let at = Math.max(0, i - 12); at < i; at++) {
    const other = features[at]!
    if (other.length !== one.length || other.ending !== 'open' || !isOverText(features, at)) continue
    if (sharedSigns(one.fragment.text, other.fragment.text) >= Math.max(3, one.length / 3)) return true
  }
  return false
}

/** How many characters two texts of one length have in common, each at its place. */
function sharedSigns(one: string, other: string): number {
  let count = 0
  for (let at = 0; at < one.length; at++) if (one.charCodeAt(at) === other.charCodeAt(at)) count++
  return count
}

/** Whether running text follows that no formula opens. */
function isOverText(features: readonly Features[], at: number): boolean {
  const after = features[at + 1]
  return after !== undefined && after.length > 40 && !after.lead && !after.byline
}

const ITEM = /^[●○■□◆◇▲△▶★☆](?!.{0,24}(?:记者|通讯员))/
const PLACE = /^[\u4e00-\u9fff]{1,5}(?:省|市|县|区|旗|镇|乡|街道)/
const OPENING =
  /^.{0,8}(?:近日|日前|近年来|年初以来|今年以来|连日来|昨[日天]|今[日天]|[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日|去年|上半年)/

/** The nearest running texts on one side, up to a number of fragments. */
function texts(features: readonly Features[], i: number, side: 1 | -1): Features[] {
  const found: Features[] = []
  let units = 0
  for (let at = i + side; Math.abs(at - i) <= NEAR && units < 600; at += side) {
    const one = features[at]
    if (!one) break
    if (one.credit || one.furniture || features[at + 1]?.credit || one.trailingCredit) continue
    if (side === 1 && found.length > 0 && one.length <= 40 && one.ending === 'open') break
    if (one.length > 30) {
      found.push(one)
      units += one.length
    }
  }
  return found
}
