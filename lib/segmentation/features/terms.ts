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

/** Units that are cut at once: a call costs as much as some words do. */
const BATCH = 8_000

/**
 * What reads the telling words of a page's texts, of each text's first and last characters; words have the same
 * numbers however often it is asked. Two single characters that stand together are taken as a word too: so a
 * dictionary leaves names. Without a dictionary every pair of characters counts.
 */
export function makeTermReader(words?: Words): (texts: readonly string[]) => Terms[] {
  const list = makeList()
  if (!words)
    return (texts) =>
      texts.map((text) => {
        const edges = edgesOf(text)
        for (let at = 0; at + 2 <= edges.length; at++)
          if (isHan(edges.slice(at, at + 2))) list.add(list.idOf(edges.slice(at, at + 2)), PAIR)
        return list.take()
      })
  /** By the dictionary; 0 for what is common or no word. */
  const weights: number[] = []
  const readBatch = (batch: string, all: Terms[]): void => {
    let single = ''
    for (const word of words.cut(batch)) {
      if (word === '\n') {
        all.push(list.take())
        single = ''
      } else if (word.length === 1) {
        const han = isHan(word)
        if (single && han) list.add(list.idOf(single + word), NAME)
        single = han && !LOOSE.has(word) ? word : ''
      } else {
        single = ''
        const id = list.idOf(word)
        const weight = (weights[id] ??= weigh(word, words))
        if (weight > 0) list.add(id, weight)
      }
    }
  }
  return (texts) => {
    const all: Terms[] = []
    for (let next = 0; next < texts.length;) {
      let batch = ''
      while (next < texts.length && batch.length < BATCH) batch += `${edgesOf(texts[next++]!)}\n`
      readBatch(batch, all)
    }
    return all
  }
}

/** What is read of a text, which has no white space of its own: its edges are set apart by a space. */
const edgesOf = (text: string): string =>
  text.length <= 2 * REACH ? text : `${text.slice(0, REACH)} ${text.slice(-REACH)}`

/** The words of the text that is being read, in room that all texts of the page use. */
function makeList() {
  const ids = new Map<string, number>()
  const told: number[] = []
  const weights: number[] = []
  /** Where a word stands among those told, and in which text it did. */
  const places: number[] = []
  const readIn: number[] = []
  let text = 0
  return {
    idOf: (word: string): number => {
      const known = ids.get(word)
      if (known === undefined) ids.set(word, ids.size)
      return known ?? ids.size - 1
    },
    add: (id: number, weight: number): void => {
      if (readIn[id] !== text) {
        readIn[id] = text
        places[id] = told.push(id) - 1
      }
      weights[places[id]!] = weight
    },
    /** The text's words; the next text begins. */
    take: (): Terms => {
      const terms = { ids: told.slice(), weights: weights.slice(0, told.length) }
      text++
      told.length = 0
      return terms
    },
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
