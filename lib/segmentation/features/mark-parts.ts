import { isExcerpt } from '../patterns/sign-off'
import type { Features } from './features'

/** Lines of one part's heading. */
const MOST_LINES = 3
const LONGEST = 40

/** What the heading of a part looks like: parts of one package look alike. */
interface Head {
  /** Where its last part's own lines begin, and the name under them stands. */
  first: number
  name: number
  lines: number
  /** Its first line ends with a dash, as the place's name over its title does. */
  dashed: boolean
}

/**
 * Marks the headings of a package's parts, each with an author's name under it: where an editor's note stands
 * over the first of them, the headline of them all, or their column's name, the headings of one form that follow are parts too.
 */
export function markParts(features: Features[]): Features[] {
  let open: Head[] = []
  const close = (): void => {
    if (open.length > 1)
      // The first one's title stands under its column's name as any piece's does.
      for (const { first, name } of open) if (!features[first - 1]?.columnHead) mark(features, first, name)
    open = []
  }
  features.forEach((one, i) => {
    if (endsPackage(one)) return close()
    const head = isName(one) ? headOver(features, i) : undefined
    if (!head) return
    const [whole] = open
    if (whole && !isAlike(whole, head, features)) close()
    if (open.length > 0 || isUnderAll(features, head)) open.push(head)
  })
  close()
  return features
}

function mark(features: readonly Features[], first: number, name: number): void {
  for (let at = first; at <= name; at++) features[at]!.part = true
}

/** What begins something that is no part of anything before it. */
const endsPackage = (one: Features): boolean =>
  one.lead !== undefined || one.documentTitle || one.columnHead || one.labelled || one.furniture === 'page'

/** Whether two parts' headings have one form; parts under a column's name are readers' or excerpts, and say so. */
const isAlike = (one: Head, other: Head, features: readonly Features[]): boolean =>
  one.lines === other.lines &&
  one.dashed === other.dashed &&
  (!features[one.first - 1]?.columnHead ||
    isExcerpt(features[other.first - 1]?.fragment.text ?? '') ||
    (features[one.name]!.signOff && features[other.name]!.signOff))

const isName = (one: Features): boolean =>
  one.byline !== undefined || one.signOff || (one.bareNames?.length === 1 && one.length <= 4)

/** The heading that an author's name stands under. */
function headOver(features: readonly Features[], name: number): Head | undefined {
  let first = name
  while (first > name - MOST_LINES && isLine(features[first - 1])) {
    first--
    // A number, or a line with a dash, is the first line of its heading.
    if (isDashed(features[first]) || features[first]!.numbered) break
  }
  return first === name ? undefined : { first, name, lines: name - first, dashed: isDashed(features[first]) }
}

const isLine = (one?: Features): boolean =>
  one !== undefined &&
  (one.length > 3 || one.numbered) &&
  one.length <= LONGEST &&
  (one.ending === 'open' || isDashed(one)) &&
  !/^[—-]/.test(one.fragment.text) &&
  one.note === 0 &&
  !one.columnHead &&
  !one.row &&
  !one.credit &&
  !isName(one)

const isDashed = (one?: Features): boolean => /.—$/.test(one?.fragment.text ?? '')

/** Whether an editor's note stands right over a heading, or a headline over its line with a dash. */
function isUnderAll(features: readonly Features[], { first, dashed }: Head): boolean {
  const over = features[first - 1]
  if (!over) return false
  return over.note > 0 || over.columnHead || features[first]!.numbered || (dashed && isLine(over))
}
