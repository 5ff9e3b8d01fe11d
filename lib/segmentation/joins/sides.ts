import { cannotBegin, lostBeginning, opensParagraph, type Ending } from '../features/ends'
import type { Run } from '../features/cut-word'
import type { Features } from '../features/features'
import type { Words } from '../types'
import { framesClosed, framesOpened, goesOnEnumerating, isEnumerating } from './frames'
import { brokenness, kindOf, lastWord } from './grammar'
import { openMark, strayCloser } from './marks'

/** What a fragment's end shows of a text that may go on elsewhere. */
export interface Tail {
  text: string
  run: Run
  ending: Ending
  /** The last mark that is still open. */
  open: string | undefined
  frames: number
  /** Its last clause has a word that a place or a time follows. */
  located: boolean
  enumerating: boolean
  /** Part of speech of the last word. */
  kind: string
  /** How seldom the last word is a word of its own: half a word asks for its other half. */
  broken: number
}

/** What a fragment's beginning shows of a text that may have begun elsewhere. */
export interface Head {
  text: string
  run: Run
  never: boolean
  lost: boolean
  midway: number
  opens: boolean
  /** The first mark that it closes without having opened it. */
  stray: string | undefined
  frames: number
  enumerating: boolean
  /** A single character before a mark, which may be the rest of a word. */
  single: boolean
  /** Where something is, and no more: what it is of stands before it, as a rule behind 在. */
  locative: boolean
  /** Part of speech of the first word. */
  kind: string
}

/** A fragment's sides, once they have been asked for: it is held against others hundreds of times. */
export interface Sides {
  tail: Tail | undefined
  head: Head | undefined
}

/** A fragment's end, for all the beginnings that it is held against. */
export const tailOf = (one: Features, words?: Words): Tail => (one.sides.tail ??= readTail(one, words))
/** A fragment's beginning, for all the ends that it is held against. */
export const headOf = (one: Features): Head => (one.sides.head ??= readHead(one))

function readTail({ fragment: { text }, ending, lastRun }: Features, words?: Words): Tail {
  const word = lastWord(text, words)
  const kind = kindOf(word, words)
  return {
    text,
    run: lastRun,
    ending,
    open: openMark(text),
    frames: framesOpened(text),
    located: /[在从自由当于到][^,。;:!?]*$/.test(text.slice(-60)),
    enumerating: isEnumerating(text),
    kind,
    broken: brokenness(word, kind, words),
  }
}

function readHead({ fragment: { text }, firstRun, midway, firstKind }: Features): Head {
  return {
    text,
    run: firstRun,
    never: cannotBegin(text),
    lost: lostBeginning(text),
    midway,
    opens: opensParagraph(text),
    stray: strayCloser(text),
    frames: framesClosed(text),
    enumerating: goesOnEnumerating(text),
    single: SINGLE.test(text) && !LOCAL.test(text),
    locative: LOCATIVE.test(text),
    kind: firstKind,
  }
}

const SINGLE = /^[\u3400-\u9fff][,、。]/
const LOCATIVE = /^[下中里内间],/
const LOCAL = /^[上中下里内外前后间时等者性化家们的地得了着过个次名万元年月日人员米只条]/
