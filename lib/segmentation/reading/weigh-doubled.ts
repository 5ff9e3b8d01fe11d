import type { Features } from '../features/features'
import { isSigned } from '../features/is-signed'
import { isPlaceLine } from '../patterns/sign-off'
import type { Step } from './best-path'

/** What two heading lines over text say for a new article, where no others of their kind stand near by. */
const ALONE = 1.2
/** What two lines like these over an earlier part of a piece say for their heading a part too. */
const PAIRED = 1.5
/** The same where their first lines end in dashes, or say where the part is from. */
const MARKED = 3

/** Texts under two heading lines are longer; a column's end may have left little of the one below others. */
const LONG = 40
const SHORT = 14

/** What two heading lines, one over the other, say for a new article there: a feature's parts may have such too. */
export function weighDoubled(features: readonly Features[], i: number): Pick<Step, 'starts' | 'unsigned'> {
  const marked = isMarked(features[i])
  if (!isDoubled(features, i, marked ? SHORT : LONG)) return { starts: 0, unsigned: 0 }
  if (!hasTwin(features, i)) return { starts: ALONE, unsigned: 0 }
  if (marked) return { starts: -MARKED, unsigned: 0 }
  // Pieces without names at their heads have headings of two lines one after the other.
  return isPaired(features, i) ? { starts: -PAIRED, unsigned: PAIRED } : { starts: 0, unsigned: 0 }
}

/** Whether two heading lines stand here over running text that no formula opens. */
function isDoubled(features: readonly Features[], i: number, least: number): boolean {
  const [one, next, text] = features.slice(i, i + 3)
  if (!one || !next || !text || text.length <= least || text.lead || text.byline) return false
  return [one, next].every(
    (line) =>
      line.length <= 32 &&
      line.length > 3 &&
      (line.ending === 'open' || endsInDash(line)) &&
      !line.byline &&
      !line.credit &&
      !line.row,
  )
}

/** 分类施策—— over the words that go on: several such on a page head the parts of one piece. */
const endsInDash = (one?: Features): boolean => one !== undefined && /[^—]—{1,2}$/.test(one.fragment.text)

/** A first line that ends in a dash, or that is a place's name alone, where others near by are of its kind. */
const isMarked = (one?: Features): boolean =>
  endsInDash(one) || (one !== undefined && isPlaceLine(one.fragment.text))

/** Whether other two-line headings of about its length stand near by: then they are a feature's subheads. */
function hasTwin(features: readonly Features[], i: number): boolean {
  const length = features[i]?.length ?? 0
  const place = isPlaceLine(features[i]?.fragment.text ?? '')
  for (let at = Math.max(0, i - 16); at <= i + 16; at++) {
    const other = features[at]
    if (at === i || !other || Math.abs(other.length - length) > 3 || !isDoubled(features, at, SHORT)) continue
    if (!place || isPlaceLine(other.fragment.text)) return true
  }
  return false
}

/** Whether two such lines stand over text before, and nothing that begins a piece between there and here. */
function isPaired(features: readonly Features[], i: number): boolean {
  const length = features[i]?.length ?? 0
  for (let at = i - 1; at >= Math.max(0, i - 16); at--) {
    const one = features[at]!
    if (one.lead || one.byline || one.credit || one.furniture || one.columnHead) return false
    if (at < i - 2 && Math.abs(one.length - length) <= 3 && isDoubled(features, at, SHORT))
      return !isSigned(features[at + 2])
  }
  return false
}
