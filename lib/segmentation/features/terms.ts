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
 * What reads the telling words of a page's texts, of each text's first and last characters. Two single
 * characters that stand together are taken as a word too: so a dictionary leaves names. Without a dictionary
 * every pair of characters counts.
 */
export function makeTermReader(words?: Words): (text: string) => Terms {
  const ids = new Map<string, number>()
  /** By the dictionary; 0 for what is common or no word. */
  const weights: number[] = []
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known === undefined) ids.set(word, ids.size)
    return known ?? ids.size - 1
  }
  // Words of the text that is being read, in room that all texts use; where a word stands among them, and in
  // which text it did.
  const told: number[] = []
  const toldWeights: number[] = []
  const places: number[] = []
  const readIn: number[] = []
  let turn = 0
  const add = (id: number, weight: number) => {
    if (readIn[id] !== turn) {
      readIn[id] = turn
      places[id] = told.push(id) - 1
    }
    toldWeights[places[id]!] = weight
  }
  return (text) => {
    turn++
    told.length = 0
    const parts = text.length <= 2 * REACH ? [text] : [text.slice(0, REACH), text.slice(-REACH)]
    for (const part of parts) {
      if (!words) {
        for (let at = 0; at + 2 <= part.length; at++)
          if (isHan(part.slice(at, at + 2))) add(idOf(part.slice(at, at + 2)), PAIR)
        continue
      }
      let single = ''
      for (const word of words.cut(part)) {
        if (word.length === 1) {
          const han = isHan(word)
          if (single && han) add(idOf(single + word), NAME)
          single = han && !LOOSE.has(word) ? word : ''
          continue
        }
        single = ''
        const id = idOf(word)
        const weight = (weights[id] ??= weigh(word, words))
        if (weight > 0) add(id, weight)
      }
    }
    return { ids: told.slice(), weights: toldWeights.slice(0, told.length) }
  }
}

const weigh = (word: string, words: Words): number =>
  isHan(word) ? Math.log(COMMON / (words.frequency(word) + 3)) : 0

const LOOSE = new Set('的了是在和与对为以及把被将从到向于等也都就又还不这那其个年月日中上下')

function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x3400 || code > 0x9fff) return false
  }
  return text !== ''
}
