import { findInBlocks, type Found } from '../find-in-blocks'
import type { Rule } from '../types'

const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const CHINESE = /[\u4e00-\u9fff\u3001-\u301f\uff00-\uff0f“”‘’]/
/** A full stop after a word; after a numeral it heads a list, after a figure or a letter it is none. */
const STOP = /(?<=[\u4e00-\u9fff])(?<![一二三四五六七八九十])\.(?=[\u4e00-\u9fff”’」』]|$)/g
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g
/** A decimal point is half as wide as a character. */
const WIDE_POINT = /\d．\d/g

/**
 * Half-width punctuation among Chinese characters, and digits and letters of full width: the page sets
 * punctuation wide and figures narrow.
 */
export const mixedWidth: Rule = (page) =>
  findInBlocks(page.articles, ({ text }) => {
    const narrow = [...text.matchAll(/[,;:?!()]/g)].flatMap(({ index, 0: mark }): Found[] => {
      // Inside a number, a time, an address or a foreign phrase it stands as it should.
      const before = text[index - 1] ?? ''
      const after = text[index + 1] ?? ''
      const among =
        mark === '(' ? CHINESE.test(after) : mark === ')' ? CHINESE.test(before) : CHINESE.test(before)
      if (!among || (/[A-Za-z0-9]/.test(after) && /[A-Za-z0-9]/.test(before))) return []
      return [{ code: 'half-width-mark', start: index, end: index + 1, values: { right: FULL[mark]! } }]
    })
    const stops = [...text.matchAll(STOP)].map(({ index }): Found => ({
      code: 'half-width-mark',
      start: index,
      end: index + 1,
      values: { right: '。' },
    }))
    const wide = [...text.matchAll(WIDE), ...text.matchAll(WIDE_POINT)].map(({ index, 0: found }): Found => {
      const right = found.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      return { code: 'full-width-figure', start: index, end: index + found.length, values: { right } }
    })
    return [...narrow, ...stops, ...wide]
  })
