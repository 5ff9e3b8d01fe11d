import { findInBlocks } from '../find-in-blocks'
import type { Rule } from '../types'

const CJK = /[\u4e00-\u9fff]/

/**
 * Straight quotation marks in Chinese text, which say neither where the words begin nor where they end; one
 * by itself is not closed.
 */
export const straightQuotes: Rule = (page) =>
  findInBlocks(page.articles, ({ text }) =>
    [...text.matchAll(/"([^"]*)"?/g)].flatMap(({ index, 0: whole }) =>
      CJK.test(whole) || CJK.test(text[index - 1] ?? '')
        ? [
            {
              code: whole.length > 1 && whole.endsWith('"') ? 'straight-quotes' : 'mark-not-closed',
              start: index,
              end: index + (whole.length > 1 && whole.endsWith('"') ? whole.length : 1),
            },
          ]
        : [],
    ),
  )
