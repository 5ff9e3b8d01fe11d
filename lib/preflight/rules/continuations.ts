import { findInBlocks } from '../find-in-blocks'
import { marksIn } from '../continuation-marks'
import type { Rule } from '../types'

/** 下转／上接 without its other part: no such page in the issue, or none there that leads back here. */
export const continuations: Rule = (page, { pages }) =>
  findInBlocks(page.articles, ({ text }) =>
    marksIn(text).flatMap(({ direction, page: number, start, end }) => {
      const other = pages.find((one) => one.number === number)
      const back = direction === 'to' ? 'from' : 'to'
      if (other?.marks.some((mark) => mark.direction === back && mark.page === page.number)) return []
      const code = other ? 'continuation-not-returned' : 'continuation-no-page'
      return [{ code, start, end, values: { number, here: page.number } }]
    }),
  )
