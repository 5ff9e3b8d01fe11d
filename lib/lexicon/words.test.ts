import { describe, expect, it } from 'vitest'
import { loadWords } from './words'

describe('words', () => {
  it('cuts a text into words that end where it ends', () => {
    const { cut } = loadWords()
    const text = '进一步调动积极性。 The 3月 \r\n𠮷野家，“你好”　'
    expect(cut(text).at(-1)).toBe(text.length)
    expect([...cut('调动工作的积极性')]).toEqual([2, 4, 5, 8])
    expect([...cut('')]).toEqual([])
  })

  it('knows how frequent a word is', () => {
    const { frequency } = loadWords()
    expect(frequency('积极性')).toBeGreaterThan(frequency('极性'))
    expect(frequency('没有这个词')).toBe(0)
  })

  it('knows what part of speech a word is, and none of what is no word', () => {
    const { kind } = loadWords()
    expect(['老人', '为了', '已经', '引导'].map(kind)).toEqual(['n', 'p', 'd', 'v'])
    expect(kind('没有这个词')).toBe('')
  })
})
