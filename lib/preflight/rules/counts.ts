import { findInBlocks, type Found } from '../find-in-blocks'
import { countOf } from '../numerals'
import type { Rule } from '../types'

const NUMBER = '([\\d０-９]{1,9}|[一二两三四五六七八九十]{1,3})'
const UNIT = '(?:余|多)?(人|名|位|个|家|户|项|条|类|种|件|所|处|辆|台|村|镇|县|公里|亩|吨|万元|亿元)'
/** What a list may stand in: nothing that ends a clause. */
const ITEM = '[^，。；：！？、“”（）()\\s]{1,14}'

const ETC = new RegExp(`(${ITEM}(?:、${ITEM})+)等${NUMBER}${UNIT}`, 'g')
const NAMELY = new RegExp(
  `${NUMBER}${UNIT}[^，。；：、]{0,10}(?:分别是|分别为)[：:]?(${ITEM}(?:、${ITEM})+)(?=[。；，])`,
  'g',
)
/** 3名老师：张三、李四。 */
const COLON = new RegExp(`${NUMBER}${UNIT}[^，。；：、“”]{0,10}：(${ITEM}(?:、${ITEM})+)(?=[。；])`, 'g')
const TOTAL = new RegExp(
  `(?:共有?|总计|合计|总数)[^，。；]{0,8}?${NUMBER}${UNIT}[^。]{0,12}其中([^。]{2,80})`,
  'g',
)
const SHARES = /占比?(?:分别)?(?:为|是|达)?[：:]?((?:\d+(?:\.\d+)?%[、和及与])+\d+(?:\.\d+)?%)/g

/** A count that its list contradicts: 等N人 with another number of names, 共…其中…, shares of a whole. */
export const counts: Rule = (page) =>
  findInBlocks(page.articles, ({ text }) =>
    [...listed(text), ...namely(text), ...parts(text), ...shares(text)].sort((a, b) => a.start - b.start),
  )

/** Items of an enumeration; 和 before the last joins it on. */
const itemsIn = (list: string) => {
  const items = list.split('、')
  const last = items.at(-1)!
  return items.length + (/^.{1,8}[和及与].{1,8}$/.test(last) ? 1 : 0)
}

/** 等 leaves some out, or none; never fewer than are named, and nobody leaves a single one of many out. */
function listed(text: string): Found[] {
  return [...text.matchAll(ETC)].flatMap(({ index, 0: found, 1: list, 2: number }): Found[] => {
    const [count, items] = [countOf(number!), itemsIn(list!)]
    if (count === null || items === count || (items < count && !(count >= 4 && items === count - 1)))
      return []
    return [at('count-list', index, found, { count, items })]
  })
}

function namely(text: string): Found[] {
  return [...text.matchAll(NAMELY), ...text.matchAll(COLON)].flatMap(
    ({ index, 0: found, 1: number, 3: list }): Found[] => {
      const [count, items] = [countOf(number!), itemsIn(list!)]
      return count === null || items === count ? [] : [at('count-list', index, found, { count, items })]
    },
  )
}

/** A part that is more than the whole; men and women that do not make up everybody. */
function parts(text: string): Found[] {
  return [...text.matchAll(TOTAL)].flatMap(({ index, 0: found, 1: number, 2: unit, 3: rest }): Found[] => {
    const count = countOf(number!)
    if (count === null) return []
    const each = [...rest!.matchAll(new RegExp(`([男女]?)[^\\d，、；]{0,10}?([\\d]{1,9})${unit}`, 'g'))]
    const most = Math.max(0, ...each.map(([, , part]) => Number(part)))
    if (most > count) return [at('count-parts', index, found, { count, sum: most })]
    const both = ['男', '女'].map((sex) => each.filter(([, one]) => one === sex))
    if (both.some(({ length }) => length !== 1)) return []
    const sum = both.flat().reduce((total, [, , part]) => total + Number(part), 0)
    return sum === count ? [] : [at('count-parts', index, found, { count, sum })]
  })
}

/** Shares of one whole that come near to it and miss it, or are more. */
function shares(text: string): Found[] {
  return [...text.matchAll(SHARES)].flatMap(({ index, 0: found, 1: list }): Found[] => {
    const sum = list!.match(/\d+(?:\.\d+)?/g)!.reduce((total, one) => total + Number(one), 0)
    const off = Math.abs(sum - 100)
    // Rounding makes a tenth or two.
    if (off <= 0.3 || (sum < 100 && off > 3)) return []
    return [at('count-shares', index, found, { sum: Math.round(sum * 100) / 100 })]
  })
}

const at = (code: string, start: number, found: string, values: Record<string, number>): Found => ({
  code,
  start,
  end: start + found.length,
  values,
})
