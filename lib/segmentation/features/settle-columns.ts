import type { Features } from './features'

/** A name for several pieces of news (短波, 快递, 集锦), not for one piece. */
const COLLECTIVE =
  /(?:短讯|简讯|快讯|短波|短新闻|简报|速递|速览|快递|播报|集锦|集纳|荟萃|动态|资讯)[^\u4e00-\u9fff]*$/
/** Fewer are no column's. */
const ITEMS = 4
/** Paragraphs of an item at most: longer ones are stories. */
const PARAGRAPHS = 3
const LINE = 40

/**
 * The name of a column over several pieces that each have a headline of their own is none of theirs: it belongs to the
 * page. Where only the first has one the name is that of the piece.
 */
export function settleColumns(features: Features[]): Features[] {
  features.forEach((one, i) => {
    if (one.columnHead && COLLECTIVE.test(one.fragment.text) && headsItems(features, i + 1))
      one.furniture = 'page'
  })
  return features
}

/** Whether several items follow, the first of them with a dateline under its headline. */
function headsItems(features: readonly Features[], from: number): boolean {
  if (!features[from + 1]?.lead) return false
  let at = from
  for (let items = 0; items < ITEMS; items++) {
    if (!isTitle(features[at])) return false
    const first = ++at
    while (at < first + PARAGRAPHS && isText(features[at])) at++
    if (at === first) return false
  }
  return true
}

const isTitle = (one?: Features): boolean =>
  one !== undefined && one.length <= LINE && one.ending === 'open' && !one.lead && !one.byline && !one.credit

const isText = (one?: Features): boolean => one !== undefined && one.length > LINE && !one.credit && !one.row
