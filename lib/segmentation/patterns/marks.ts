const NOTE =
  /^[【[(]?(?:编者按|编者的话|编后|编后语|编辑点评|编前|编者语|开栏的话|开栏语|开篇的话|核心阅读|阅读提示|内容提要|提要|导读|按语|记者手记|采访手记|新闻背景|相关链接|链接|小资料|延伸阅读|结束语)[】\])]?[::]?/
const NOTE_AFTER =
  /^[【[(]?(?:编后|编后语|编辑点评|记者手记|采访手记|新闻背景|相关链接|链接|小资料|延伸阅读|编者的话)/
const JUMP = /[(【]?(?:紧|上|下)?(?:接|转)(?:第)?([A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})版[)】]?/
const JUMP_LINE =
  /^[(【▲▼→]?(下转|上接|紧接|转|接)(?:第)?([A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})版.{0,24}[)】]?$/
/** The jump stands in brackets of its own, and the text that came from there begins. */
const BEFORE_TEXT = /^[(【][^)】]*[)】]./
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、](?!\d)|\d{1,2}、(?=\d{1,2}月\d)|[①-⑳]|第[一二三四五六七八九十]{1,2}[,、::]|之[一二三四五六七八九十]{1,2}|(?:案例|故事|镜头|场景|片段|样本|误区|关键词)[一二三四五六七八九十\d]{1,2}(?:[::]|$)|[ⅠⅡⅢⅣⅤ]|[A-Z]\.|(?:特|[一二三四])等奖[::]?$|(?:优秀|优胜|组织|入围|鼓励|佳作|纪念)奖[::]?$)/
const PHOTO_TITLE =
  /[((](?:中国画|国画|油画|版画|水彩画?|书法|摄影|剪纸|篆刻|木刻|速写|素描|漫画|雕塑)[))]$|[((](?:图片|附图片\d*张?|图|组图|附图)[))]$|^图片(?:新闻|报道)/
const RULE = /^[*＊\-—_=·.…☆★○●■□◆◇~～]{2,}$/

/** 编者按, 编后, 核心阅读 …: the label with which a note opens; its length, or 0. */
export const noteLabel = (text: string): number => NOTE.exec(text.slice(0, 12))?.[0].length ?? 0
/** Whether the note's label is one that stands after its story. */
export const isNoteAfter = (text: string): boolean => NOTE_AFTER.test(text.slice(0, 12))
/** 一、 (二) 3. …: the number with which a paragraph or subhead opens. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text.slice(0, 8))
/** A headline that says it belongs to a picture: …(图片). */
export const isPhotoTitle = (text: string): boolean =>
  PHOTO_TITLE.test(text.slice(-12)) || PHOTO_TITLE.test(text.slice(0, 8))
/** A line of ornaments. */
export const isRule = (text: string): boolean => RULE.test(text)

/** 下转第3版 or 上接第1版. */
export interface Jump {
  direction: 'to' | 'from'
  page: number
  /** Units of the tight text where it stands. */
  start: number
  end: number
  /** Whether the line says nothing else. */
  alone: boolean
}

const NUMERALS = '一二三四五六七八九'

/** Reads a jump from the beginning or the end of a tight text. */
export function readJump(text: string): Jump | undefined {
  if (!text.includes('版')) return undefined
  const head = text.slice(0, 20)
  const tail = text.slice(-20)
  const alone = text.length <= 36 && JUMP_LINE.test(text) && !BEFORE_TEXT.test(text)
  const atHead = JUMP.exec(head)
  if (atHead && /接/.test(atHead[0]) && atHead.index <= 1) return jump(atHead, 0, 'from', alone)
  const atTail = JUMP.exec(tail)
  if (!atTail || !/转/.test(atTail[0]) || atTail.index + atTail[0].length < tail.length) return undefined
  return jump(atTail, text.length - tail.length, 'to', alone)
}

function jump(match: RegExpExecArray, offset: number, direction: 'to' | 'from', alone: boolean): Jump {
  const digits = (match[1] ?? '').replace(/[A-Z]/g, '')
  const page = /\d/.test(digits) ? Number(digits) : chinese(digits)
  return { direction, page, start: offset + match.index, end: offset + match.index + match[0].length, alone }
}

function chinese(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (NUMERALS.indexOf(tens ?? '') + 1 || 1) * 10 : 0
  return ten + (ones ? NUMERALS.indexOf(ones) + 1 : 0)
}
