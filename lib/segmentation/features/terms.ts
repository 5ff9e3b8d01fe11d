import { isHan } from '../text/is-han'
import { pairAt } from '../text/pair-at'
import type { Words } from '../types'

/**
 * A fragment's telling words, each once, with their weights: the rarer in the language, the heavier. Words
 * are numbers that stand for the same word on the whole page.
 */
export interface Terms {
  ids: number[]
  weights: number[]
}

/** How many different words some texts of a page tell. */
export function sizeOf(page: readonly Terms[]): number {
  let size = 0
  for (const { ids } of page) for (const id of ids) size = Math.max(size, id + 1)
  return size
}

const REACH = 240
const COMMON = 20_000
const PAIR = 4
const NAME = 6

/**
 * What reads the telling words of a page's texts, of each text's first and last characters; words have the same
 * numbers however often it is asked. Two single characters that stand together are taken as a word too: so a
 * dictionary leaves names. Without a dictionary every pair of characters counts.
 */
export function makeTermReader(words?: Words): (text: string) => Terms {
  const list = makeList()
  if (!words)
    return (text) => {
      const edges = edgesOf(text)
      for (let at = 0; at + 2 <= edges.length; at++)
        if (isHanAt(edges, at) && isHanAt(edges, at + 1)) list.add(list.idOf(edges, at, at + 2), PAIR)
      return list.take()
    }
  /** By the dictionary; 0 for what is common or no word. */
  const weights: number[] = []
  return (text) => {
    const edges = edgesOf(text)
    const ends = words.cut(edges)
    /** Whether a single character that a name may have stands right before the word. */
    let single = false
    for (let at = 0, from = 0; at < ends.length; at++) {
      const end = ends[at]!
      if (end === from + 1) {
        const han = isHanAt(edges, from)
        if (single && han) list.add(list.idOf(edges, from - 1, end), NAME)
        single = han && !LOOSE.has(edges.charCodeAt(from))
      } else {
        single = false
        const id = list.idOf(edges, from, end)
        const weight = (weights[id] ??= weigh(edges, from, end, words))
        if (weight > 0) list.add(id, weight)
      }
      from = end
    }
    return list.take()
  }
}

/** What is read of a text, which has no white space of its own: its edges are set apart by a space. */
const edgesOf = (text: string): string =>
  text.length <= 2 * REACH ? text : `${text.slice(0, REACH)} ${text.slice(-REACH)}`

/** The words of the text that is being read, in room that all texts of the page use. */
function makeList() {
  // Most words are pairs: these need no string of their own.
  const pairs = new Map<number, number>()
  const others = new Map<string, number>()
  const told: number[] = []
  const weights: number[] = []
  /** Where a word stands among those told, and in which text it did. */
  const places: number[] = []
  const readIn: number[] = []
  let text = 0
  let count = 0
  return {
    idOf: (text: string, from: number, to: number): number => {
      const size = pairs.size + others.size
      if (to - from === 2) {
        const pair = pairAt(text, from)
        const known = pairs.get(pair)
        if (known === undefined) pairs.set(pair, size)
        return known ?? size
      }
      const word = text.slice(from, to)
      const known = others.get(word)
      if (known === undefined) others.set(word, size)
      return known ?? size
    },
    add: (id: number, weight: number): void => {
      if (readIn[id] !== text) {
        readIn[id] = text
        places[id] = count
        told[count++] = id
      }
      weights[places[id]!] = weight
    },
    /** The text's words; the next text begins. */
    take: (): Terms => {
      const terms = { ids: told.slice(0, count), weights: weights.slice(0, count) }
      text++
      count = 0
      return terms
    },
  }
}

function weigh(text: string, from: number, to: number, words: Words): number {
  for (let at = from; at < to; at++) if (!isHanAt(text, at)) return 0
  return Math.log(COMMON / (words.frequency(text, from, to) + 3))
}

const LOOSE = new Set(
  Array.from('的了是在和与对为以及把被将从到向于等也都就又还不这那其个年月日中上下', (sign) =>
    sign.charCodeAt(0),
  ),
)

const isHanAt = (text: string, at: number): boolean => isHan(text.charCodeAt(at))
