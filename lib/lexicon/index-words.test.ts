import { describe, expect, it } from 'vitest'
import { indexWords } from './index-words'

const table = indexWords(
  '中学 120 n\n高级中学校 2 n\n中学生 30 n\n学生 400 n\nB超 3 n\n𠮷野 7 ns\n的 90 u\n水库 51',
)
const frequency = (text: string, from = 0, to = text.length) => table.look(text, from, to) >> 1

describe('indexWords', () => {
  it('finds every word, also the last of a text without a line end', () => {
    const words = ['中学', '高级中学校', '中学生', '学生', 'B超', '𠮷野', '的', '水库']
    expect(words.map((word) => frequency(word))).toEqual([120, 2, 30, 400, 3, 7, 90, 51])
    expect(table.total).toBe(703)
  })

  it('finds a word within a text', () => {
    expect(frequency('实验高级中学校', 4, 6)).toBe(120)
    expect(frequency('实验高级中学校', 2)).toBe(2)
    expect(frequency('实验高级中学校', 3, 6)).toBe(0)
  })

  it('knows no part of a word, and nothing that stands behind one', () => {
    for (const word of ['', '中', '学', '生', '中学生们', '中学\0', '120', 'n', '中学 120', '\n', ' '])
      expect(frequency(word), JSON.stringify(word)).toBe(0)
  })

  it('knows with what longer words begin', () => {
    const begins = (text: string) => table.look(text, 0, text.length) & 1
    expect(['中', '中学', '高级', '高级中', '高级中学', 'B', '水'].map(begins)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(['中学生', '学生', '的', '水库', '学校'].map(begins)).toEqual([0, 0, 0, 0, 0])
  })
})
