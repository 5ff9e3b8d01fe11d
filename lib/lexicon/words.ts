import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Words } from '@/lib/segmentation/types'
import { indexWords } from './index-words'
import { makeCutter } from './make-cutter'

/** How many words' kinds are kept. */
const MOST_KINDS = 50_000

let words: Words | undefined

/**
 * The word segmenter and its dictionary, loaded once a process. Cutting goes by the dictionary alone
 * (without the hidden Markov model), so that every word of two or more characters is one that a person
 * can look up: the desk names it as evidence.
 */
export function loadWords(): Words {
  return (words ??= prepare())
}

function prepare(): Words {
  const jieba = Jieba.withDict(dict)
  /** By word: pages ask for the same words again and again. */
  const kinds = new Map<string, string>()
  const kindOf = (word: string): string => {
    const [first, ...others] = jieba.tag(word, false)
    return first && others.length === 0 ? first.tag : ''
  }
  const table = indexWords(new TextDecoder().decode(dict))
  return {
    cut: makeCutter(table),
    frequency: (text, from = 0, to = text.length) => table.look(text, from, to) >> 1,
    kind: (word) => {
      const known = kinds.get(word)
      if (known !== undefined) return known
      const kind = kindOf(word)
      if (kinds.size < MOST_KINDS) kinds.set(word, kind)
      return kind
    },
  }
}
