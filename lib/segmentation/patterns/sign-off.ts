import { hasCommonSurname, surnameLength } from './surnames'

const PROVINCE =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门'
const READER = new RegExp(
  `^(?:(?:${PROVINCE})[\\u4e00-\\u9fff]{0,14}|本报[\\u4e00-\\u9fff]{0,6}|一名|一位) ?(?:(?:热心)?(?:读者|市民|村民|农民|居民|教师|学生|职工|工人|干部) ?)?(?<= )([\\u4e00-\\u9fff]{2,3}|[\\u4e00-\\u9fff] [\\u4e00-\\u9fff])$`,
)
const OFFICE =
  /^(?:中共|共青团)?[\u4e00-\u9fff×()]{2,24}(?:局|厅|委员会|办公室|政府|宣传部|组织部|支队|大队|总队|法院|检察院|公司|协会|管理处|指挥部|委办|筹委会|组委会|编辑部|学院|大学)$/
const YEAR = '(?:19|20|二[〇○零]|一九)[\\d一二三四五六七八九十〇○零]{2}年'
const DATE = new RegExp(`^\\(?${YEAR}[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日\\)?$`)
const TITLE =
  /^(?:关于.{4,50}的?(?:通知|公告|通告|决定|意见|公示|说明|批复|决议|倡议书?)|(?:[^,。;!?“”]|“[^“”]{1,12}”){0,24}(?:启事|声明|公告|通告|公示|更正|名单|公报|通报|简章|倡议书|公开信|慰问信|感谢信|贺信)|(?:征[稿文订]|稿约|勘误|致歉|诚聘|招[聘标租商领]))(?:\(.{1,20}\))?$/
const SALUTATION =
  /^[\u4e00-\u9fff、,()]{2,40}(?:同志|先生|女士|老师|朋友|读者|编辑|编辑部|代表|委员|机构|单位|学校|企业|部门|政府|公司|们)[:!]$/
const EXCERPT = /^\((?:摘编?|选|转载?|原载)自?《/
const CLOSING = /^(?:特此(?:通知|公告|通告|声明|更正|公示|说明|启事|函告)|此致|敬礼|谢谢)[。!]?$/

const PLACE = new RegExp(`^(?:${PROVINCE})[\\u4e00-\\u9fff]{2,5}$`)

/** A line that only names a place behind its province (某省某市), as it stands over a report from there. */
export const isPlaceLine = (text: string): boolean => text.length <= 8 && PLACE.test(text)

/** A reader's signature under a letter: the place and the name (某省某县 某某), from spaced text. */
export function isReader(spaced: string): boolean {
  const name = READER.exec(spaced)?.[1]?.replace(' ', '')
  if (name === undefined || surnameLength(name) === 0) return false
  return spaced.startsWith('本报') || hasCommonSurname(name)
}

/** A bracket that says from which paper a piece is taken: (摘编自《…》). */
export const isExcerpt = (text: string): boolean => EXCERPT.test(text)

/** A line that is an office's name alone, as it stands under a notice. */
export const isOffice = (text: string): boolean => text.length <= 30 && OFFICE.test(text)

/** A line that is a date alone, without a weekday: a document's, not a masthead's. */
export const isBareDate = (text: string): boolean => DATE.test(text)

/** The title of a document: 关于…的通知, …启事, …名单. */
export const isDocumentTitle = (text: string): boolean =>
  text.length >= 2 && text.length <= 60 && TITLE.test(text)

/** 特此公告, 此致: the words that close a document. */
export const isClosing = (text: string): boolean => text.length <= 8 && CLOSING.test(text)

/** The words that a letter or a speech opens with: 编辑同志:, 各位代表:. */
export const isSalutation = (text: string): boolean => text.length <= 42 && SALUTATION.test(text)
