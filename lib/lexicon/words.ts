import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Words } from '@/lib/segmentation/types'
import { indexFrequencies } from './index-frequencies'

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
  return {
    cut: (text) => jieba.cut(text, false),
    frequency: indexFrequencies(new TextDecoder().decode(dict)),
    kind: (word) => {
      const [first, ...others] = jieba.tag(word, false)
      return first && others.length === 0 ? first.tag : ''
    },
  }
}
