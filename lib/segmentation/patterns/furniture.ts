const WEEKDAY = '星期[一二三四五六日天]|周[一二三四五六日]'
const DATE =
  '(?:19|20|二[〇○零]|一九)[\\d一二三四五六七八九十〇○零]{2}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日'
const STAFF =
  '(?:本版|今日|值班|责任|版面|执行|首席|见习|视觉|图片|美术|文字|电子|新媒体)*(?:编辑(?!同志|部|先生|老师|朋友)|责编|编委|主编|校对|美编|版式|版式设计|版面设计|排版|组版|制版|制图|检校|审读|审校|总监|编审|统筹|策划|值班主任|值班总编|国内统一.{0,12}号|国内统一刊号|国内统一连续出版物号|邮发代号)'
// Words that head a column too (热线追踪): furniture only before a mark or a number.
const CONTACT =
  '(?:投稿|订阅|监督|投诉|新闻|联系|广告|发行|报料|服务|编辑部)*(?:电话|热线|传真|邮箱|信箱|社址|报社地址|邮政编码|法律顾问|定价|零售每份|月价|年价|E-?mail|QQ群?|网址|地址|邮编|印刷|零售价|广告部|发行部)(?=[::/／]|[\\w(]{3,})'
const FURNITURE = [
  new RegExp(`^(?:第?[A-Z]?\\d{1,3}版?|[·\\-—]\\d{1,3}[·\\-—]|第[一二三四五六七八九十\\d]{1,3}版)$`),
  new RegExp(`^.{0,24}${DATE}.{0,40}$`),
  new RegExp(`^(?:${WEEKDAY}|农历.{2,12}|总第\\d+期|第\\d+期|今日\\d+版|今日.{1,3}版)$`),
  new RegExp(`^(?:${STAFF}|${CONTACT})[::/／]?`),
  /^(?:\d{3,4}[--—]?\d{7,8}|1\d{10})$/,
  /^[\w.+-]+@[\w.-]+$/,
  /^(?:https?:\/\/|www\.)\S+$/,
]
const STAFF_LINE = new RegExp(`^(?:${STAFF}|${CONTACT})[::/／]?[\\u4e00-\\u9fff\\w@.、·()\\-—::/／]{0,60}$`)
/** More than one of those who made the page. */
const SEVERAL = /(?:编辑|责编).{2,8}(?:美编|校对|版式|审读|编审)/
const DESIGN =
  /^(?:本版)?(?:版式设计|版面设计|刊头设计|栏头设计|制图|制表|图表|插图|漫画|题图|图片设计|资料来源|数据来源|数据整理|来源)[::/].{2,40}$|^(?:图片|图|附图)[::]$|^(?:视频报道|更多(?:报道|内容)|扫描?(?:二维)?码).{2,60}(?:客户端|二维码)$/

/** The editors of the pieces above, as national papers set them under the last one, or where a piece was printed. */
const SIGNED_OFF =
  /^本版责编[::/]|^(?:栏目|本栏)投稿(?:邮箱|信箱)[::]|^本期(?:统筹|策划|编辑|责编)[::/]|^《[^《》]{2,8}》?\(\d{4}年\d{1,2}月\d{1,2}日.{0,4}\d{1,2}版\)$/

/** Small advertisements: what was lost is declared void, under a heading of its own or without one. */
const LOST =
  /^(?:遗失|挂失|作废)(?:声明|启事)$|^(?=.{0,40}(?:遗失|丢失))[^。;]{4,110}(?:声明作废|特此声明)。?$/

const LOST_ENDS = /(?:作废|声明|启事)。?$/

/** Where contributions are sent, perhaps with what becomes of them. */
const WRITE_TO = /^(?:投稿|来稿|本版|本刊|副刊)*(?:邮箱|信箱|E-?mail)[::][\w.+-]+@[\w.-]+/

/** What a line of furniture is: the page's own (`page`), or a design credit under a story (`design`). */
export type Furniture = 'page' | 'design'

/** Recognises page furniture (版面信息): date line, page name and number, staff, telephone, folio. */
export function readFurniture(printed: string): Furniture | undefined {
  const text = printed.replace(/^[■□◆◇●○▲△]+/, '')
  if (text.length <= 60 && SIGNED_OFF.test(text)) return 'design'
  if (text.length <= 160 && labels(text) >= 2 && !/[。!?,](?!$)/.test(text)) return 'page'
  if (text.length <= 120 && ((LOST_ENDS.test(text.slice(-3)) && LOST.test(text)) || WRITE_TO.test(text)))
    return 'page'
  if (text.length > 90 || /[。!?]/.test(text.replace(/\.$/, ''))) return undefined
  // A dash before a date is a deck: where and when a speech was held.
  if (/^[—-]{2}/.test(text)) return undefined
  if (DESIGN.test(text)) return 'design'
  const [folio, date, small, staff, ...rest] = FURNITURE
  if (folio?.test(text) || small?.test(text) || rest.some((pattern) => pattern.test(text))) return 'page'
  if (date?.test(text) && !/[,;]/.test(text) && !VERB.test(text)) return 'page'
  if (
    staff?.test(text) &&
    STAFF_LINE.test(text) &&
    (/[::/]/.test(text) || text.length <= 24 || SEVERAL.test(text)) &&
    !VERB.test(text)
  )
    return 'page'
  if (
    /^(?:第?[\dA-Z]{1,3}版|[\u4e00-\u9fff]{2,4}(?:日报|晚报)(?!记者|通讯员))[^,]{0,20}$/.test(text) &&
    text.length <= 16 &&
    !VERB.test(text)
  )
    return 'page'
  return undefined
}

const LABEL =
  /(?:社址|地址|邮编|邮政编码|热线|电话|传真|邮箱|广告|发行|订阅|印刷|定价|零售每份|每份|月价|年价|刊号|代号|网址|总编|编辑|校对|版式|美编)[::]/g

/** How many labels of an imprint (社址:… 邮编:…) a line sets one after another. */
const labels = (text: string): number =>
  /^[^::]{0,20}(?:社址|地址|邮编|邮政编码|热线|电话|刊号|总编|编辑)[::]/.test(text)
    ? (text.match(LABEL)?.length ?? 0)
    : 0

const VERB = /举行|开展|召开|举办|启动|成立|推进|加强|组织|发布|公布|宣布|表示|通过|报道|讯|电$|的|了/
