/**
 * What an institution's name ends in. Longer endings first, so that 派出所 is not read as 所.
 * (Administrative divisions are no institutions: they stand in the official tables.)
 */
const ENDINGS = [
  '中等职业学校',
  '职业高中',
  '派出所',
  '卫生院',
  '幼儿园',
  '文化馆',
  '图书馆',
  '博物馆',
  '有限公司',
  '合作社',
  '开发区',
  '工业园',
  '产业园',
  '服务中心',
  '中学',
  '小学',
  '学校',
  '学院',
  '大学',
  '医院',
  '社区',
  '法院',
  '检察院',
  '公司',
  '集团',
  '车站',
  '林场',
  '农场',
  '水库',
  '村',
]
/** Where a name cannot go on to the left: punctuation, and the words that stand before a name. */
const BEFORE =
  /(?:[^\u4e00-\u9fff]|日前|近日|连日来|年来|以来|记者|来到|走进|走访|前往|位于|参观|看望|慰问|坐落|组织|联合|开展|举行|举办|通过|看见|看到|由|在|与|及|的|了|把|被)/g
/** Names longer than this are more often half a sentence. */
const LONGEST = 14
const SHORTEST = 3

/**
 * Names of institutions in a text, each as printed, in order and once: what the newsroom's memory
 * counts counties by. The same rule reads them when a page is confirmed and when the next one comes
 * in, so that it need not be right about where a name begins, only steady.
 */
export function institutionTerms(text: string): { term: string; at: number }[] {
  const found = new Map<string, number>()
  for (const { at, end } of endings(text)) {
    const from = Math.max(0, end - LONGEST)
    let start = from
    for (const stop of text.slice(from, at).matchAll(BEFORE)) start = from + stop.index + stop[0].length
    const term = text.slice(start, end)
    if (term.length >= SHORTEST && end - start > end - at && !found.has(term)) found.set(term, start)
  }
  return [...found].map(([term, at]) => ({ term, at }))
}

/**
 * The names the newsroom has confirmed that stand in a text, each with the counties it was given and
 * how often. A name is found too where this text has more in front of it (`师生走访过的…图书馆`).
 */
export function confirmedTerms<T>(
  text: string,
  known: ReadonlyMap<string, T>,
): { term: string; at: number; counts: T }[] {
  if (known.size === 0) return []
  return institutionTerms(text).flatMap(({ term, at }) => {
    for (let cut = 0; term.length - cut >= SHORTEST; cut++) {
      const counts = known.get(term.slice(cut))
      if (counts !== undefined) return [{ term: term.slice(cut), at: at + cut, counts }]
    }
    return []
  })
}

function endings(text: string): { at: number; end: number }[] {
  const ends: { at: number; end: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const ending = ENDINGS.find((e) => text.startsWith(e, i))
    if (!ending) continue
    ends.push({ at: i, end: i + ending.length })
    i += ending.length - 1
  }
  return ends
}
