import { textDiff } from '../text-diff'
import { BOUNDARY } from './block-groups'

/** A stretch in which two texts differ. Offsets are UTF-16 units. */
export interface TextHunk {
  from: number
  to: number
  /** The same stretch in the earlier text. */
  wasFrom: number
  wasTo: number
  removed: string
  added: string
}

/**
 * Where two texts of a group differ, one hunk a change. A hunk in which boundaries of blocks changed as well
 * as text is taken apart where both can be told: text typed at the place of a split is not part of the split.
 */
export function textHunks(before: string, after: string): TextHunk[] {
  const hunks: TextHunk[] = []
  let [at, was] = [0, 0]
  let open: TextHunk | null = null
  for (const { kind, text } of textDiff(before, after)) {
    if (kind === 'same') {
      ;[at, was, open] = [at + text.length, was + text.length, null]
      continue
    }
    open ??= start(hunks, at, was)
    if (kind === 'added') {
      open.added += text
      open.to = at += text.length
    } else {
      open.removed += text
      open.wasTo = was += text.length
    }
  }
  return hunks.flatMap(apart)
}

function start(hunks: TextHunk[], at: number, was: number): TextHunk {
  const hunk = { from: at, to: at, wasFrom: was, wasTo: was, removed: '', added: '' }
  hunks.push(hunk)
  return hunk
}

/** A hunk that only adds or only removes, with one boundary at either end, is the boundary and the text. */
function apart(hunk: TextHunk): TextHunk[] {
  const { added, removed } = hunk
  const text = added || removed
  const oneSided = added === '' || removed === ''
  if (oneSided || text === '') return [hunk]
  // Both sides: what was typed over something else, and a boundary that only one side has at an end.
  const ends = (['added', 'removed'] as const).filter((side) => hunk[side].endsWith(BOUNDARY))
  const [side] = ends
  if (ends.length !== 1 || !side || count(hunk[side]) !== 1 || hunk[side] === BOUNDARY) return [hunk]
  const [toEnd, wasEnd] = side === 'added' ? [hunk.to - 1, hunk.wasTo] : [hunk.to, hunk.wasTo - 1]
  return [
    { ...hunk, to: toEnd, wasTo: wasEnd, [side]: hunk[side].slice(0, -1) },
    {
      from: toEnd,
      to: hunk.to,
      wasFrom: wasEnd,
      wasTo: hunk.wasTo,
      added: side === 'added' ? BOUNDARY : '',
      removed: side === 'removed' ? BOUNDARY : '',
    },
  ]
}

const count = (text: string) => text.split(BOUNDARY).length - 1
