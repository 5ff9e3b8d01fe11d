const DAY = '[\\d一二三四五六七八九十〇○]{1,4}月[\\d一二三四五六七八九十〇]{1,3}日'
const PERSON = '(?:全媒体|融媒体|见习|实习|特约|首席|特派|驻[^,。()]{2,6})*(?:记者|通讯员|通联|评论员)'
const PAPER =
  '(?:[\\u4e00-\\u9fff]{2,6}(?:日报|晚报|晨报|都市报|商报|早报|时报|新报|快报|农民报|青年报|工人报))'

const LEAD = new RegExp(
  '^[□■○●◆◇△▲【\\[]{0,2}(?:' +
    [
      `(?:本报|本刊|本网|本台|${PAPER})(?:讯|消息|专讯|快讯|综合消息|综合报道|综合讯|特稿)`,
      `(?:本报|本刊|本网|本台|${PAPER})[^,。;:()“”]{0,16}?${DAY}(?:专?电|讯|消息|急电)`,
      '(?:日报|晚报|晨报|早报|商报|时报|都市报|快报)讯',
      `[\\u4e00-\\u9fff]{2,6}网[\\u4e00-\\u9fff]{0,6}${DAY}(?:专?电|讯|消息)`,
      `本报[\\u4e00-\\u9fff]{2,5}讯(?!员)`,
      `(?:本报|本刊|本网|${PAPER})(?=\\([^()]{0,12}(?:记者|通讯员))`,
      `(?:本报|本刊|本网|${PAPER})[\\u4e00-\\u9fff]{2,5}电(?![影视脑力子话商网动站器])`,
      `(?:本报|本刊|本网|${PAPER})?${PERSON}[^,。;:()]{2,24}?报道:`,
      `(?:据)?(?:新华社|中新社|新华网|中新网|人民网|中国新闻社|央视新闻|法新社|路透社|美联社|塔斯社|共同社|韩联社)(?!记者)[^,。;:()“”]{0,20}?(?:专?电|讯|消息|报道)`,
      `[\\u4e00-\\u9fff]{2,8}(?:网|在线|客户端)(?:消息|讯|报道)(?=\\()`,
      `据[^,。;:()“”]{2,12}(?:日报|晚报|报|社|网|电视台|电台|客户端)(?:消息|报道|电|讯)`,
      `讯(?=\\([^()]{0,12}(?:记者|通讯员))`,
      `[\\u4e00-\\u9fff]{2,5}讯(?=\\(?${PERSON})`,
    ].join('|') +
    ')[】\\]]?',
)
const BRACKET = /^\(([^()]{0,80}(?:\([^()]{0,20}\)[^()]{0,40})?)\)/
const INLINE = new RegExp(
  `^(?:(?:本报|新华社)?${PERSON}[^,。;:()]{2,20}?(?:、(?:本报|新华社)${PERSON}[^,。;:()]{2,16}?)?(?:报道:|从|获悉)|:)`,
)
const BARE = new RegExp(`^\\((?:本报)?${PERSON}[^()。]{1,50}\\)(?=.{10})`)

/** A news paragraph's opening formula (电头): 本报讯(通讯员 …), 新华社北京5月10日电. */
export interface Lead {
  /** Units of the tight text that the formula takes, its bracket included. */
  length: number
  /** The formula without its bracket, as printed. */
  formula: string
  /** Whether nothing follows: the formula stands alone on its line. */
  alone: boolean
}

/** Reads the opening formula of a tight, folded text; `undefined` where it opens otherwise. */
export function readLead(text: string): Lead | undefined {
  const head = text.slice(0, 160)
  const bare = BARE.exec(head)
  if (bare) return { length: bare[0].length, formula: bare[0], alone: false }
  const match = LEAD.exec(head)
  if (!match) return undefined
  let length = match[0].length
  const rest = head.slice(length)
  const bracket = BRACKET.exec(rest) ?? INLINE.exec(rest)
  if (bracket) length += bracket[0].length
  return { length, formula: match[0], alone: length >= text.length }
}
