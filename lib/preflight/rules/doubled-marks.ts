import { findInBlocks } from '../find-in-blocks'
import type { Rule } from '../types'

/**
 * Two marks where one belongs. Three exclamation marks are a tone of voice, six dots and a long dash are
 * single marks; after a closing quotation mark nothing repeats the pause that stands before it.
 */
const DOUBLED =
  /[，。、；：,;]{2,}|[。！？；，][”’」』][，。；、]|[，。、；：][？！]|[？！][，。、；：]|《{2,}|》{2,}|（{2,}|“{2,}|”{2,}/g
/** A question within a sentence: 他问“好吗？”，… is told so by no standard. */
const ALLOWED = /^[！？][”’」』]，$/

/** Doubled punctuation. */
export const doubledMarks: Rule = (page) =>
  findInBlocks(page.articles, ({ text }) =>
    [...text.matchAll(DOUBLED)]
      .filter(({ 0: found }) => !ALLOWED.test(found))
      .map(({ index, 0: found }) => ({ code: 'doubled-mark', start: index, end: index + found.length })),
  )
