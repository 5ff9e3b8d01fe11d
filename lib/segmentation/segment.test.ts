import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWords } from '@/lib/lexicon/words'
import { segment } from './segment'

const options = { words: loadWords() }

/** How often each unit of the text is held by a span; -1 where a span leaves the text. */
function coverage(text: string): number[] {
  const held = Array.from({ length: text.length }, () => 0)
  for (const { blocks } of segment(text, options).articles)
    for (const { spans } of blocks)
      for (const [start, end] of spans) {
        expect(start >= 0 && start < end && end <= text.length, `span ${start}-${end}`).toBe(true)
        for (let at = start; at < end; at++) held[at] = (held[at] ?? 0) + 1
      }
  return held
}

function expectCovered(text: string) {
  const held = coverage(text)
  for (let at = 0; at < text.length; at++)
    if (/\S/.test(text.charAt(at))) expect(held[at], `unit ${at} of ${JSON.stringify(text)}`).toBe(1)
}

const line = fc.oneof(
  fc.constantFrom(
    '',
    '　　',
    '本报讯(通讯员 王小明)',
    '——记事',
    '本报记者 李一 摄',
    '(下转第3版)',
    '编者按:',
    '【短讯】',
    '1998年1月5日 星期一',
    '第3版',
  ),
  fc.string({ unit: fc.constantFrom(...'的了市县记者本报讯。,、“”()()摄图为一二年月日 　\ud800') }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const page = fc
  .array(line, { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\u2028').map((end) => lines.join(end)))

describe('segment', () => {
  it('holds every character once and never throws, whatever the text', () => {
    fc.assert(fc.property(page, expectCovered), { numRuns: 300 })
  })

  it('holds the last line of a story whose headings went to another', () => {
    expectCovered('一\n的的\n——记事\n二\n——记事\n二\u0000')
    expectCovered('\u0000\n的的\n——记事\n𐀀\n——记事\n𐀀\u0000')
  })

  it('answers alike each time', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(segment(text, options)).toEqual(segment(text, options))
      }),
      { numRuns: 100 },
    )
  })
})
