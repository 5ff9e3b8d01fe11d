import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { expect, it } from 'vitest'
import { seededRandom } from '@/test/mutator/random'
import { loadWords } from './words'

/** What a run may hold, what ends one, what takes two units, and what is read as one. */
const SIGNS = [...'abZ09+#&._%-，。《（·— \u3000\n😀𠮷豈㐀的一是了', '\r\n', '\u{2fa1f}']

it('cuts as jieba does', () => {
  const jieba = Jieba.withDict(dict)
  const { cut } = loadWords()
  const words = [...new TextDecoder().decode(dict).matchAll(/^\S+/gm)].map(([word]) => word)
  const random = seededRandom(1)
  const half = (word: string): string =>
    random.chance(0.5) ? word.slice(0, Math.ceil(word.length / 2)) : word.slice(Math.floor(word.length / 2))
  for (let text = 0; text < 20_000; text++) {
    const pieces = Array.from({ length: random.whole(1, 12) }, () => {
      if (random.chance(0.2)) return random.pick(SIGNS)
      const word = random.pick(words)
      return random.chance(0.4) ? half(word) : word
    })
    const printed = pieces.join('')
    const found = [...cut(printed)].map((end, at, ends) => printed.slice(ends[at - 1] ?? 0, end))
    expect(found, `seed 1, text ${text}`).toEqual(jieba.cut(printed, false))
  }
})
