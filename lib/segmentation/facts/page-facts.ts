import type { Features } from '../features/features'
import type { PageFacts } from '../types'

const DIGITS = '〇一二三四五六七八九'
const DATE =
  /((?:19|20|二[〇○零]|一九)[\d一二三四五六七八九〇○零]{2})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日/
const NUMBER = /(?:^|[^\d])0?(?:第)?[A-Z]?0?(\d{1,2})版|^第?([一二三四五六七八九十]{1,3})版|^0?(\d{1,2})$/
const NAME = /^(?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版)?[::·]?([\u4e00-\u9fff·]{2,6})$/
const EDITOR =
  /(?:责任编辑|本版责编|责编|本版编辑|版面编辑|编辑)[::/]?([\u4e00-\u9fff·]{2,4})(?=$|[^\u4e00-\u9fff]|校对|美编|版式|电话|审)/

/** What the page's furniture says of the page: number, name, date, responsible editor. */
export function readPageFacts(features: readonly Features[]): PageFacts {
  const facts: PageFacts = {}
  for (const { furniture, fragment } of features) {
    if (furniture !== 'page') continue
    const { text, spaced } = fragment
    facts.date ??= readDate(text)
    const number = NUMBER.exec(text)
    if (number && facts.number === undefined) facts.number = value(number[1] ?? number[2] ?? number[3] ?? '')
    facts.editor ??= EDITOR.exec(spaced.replace(/[::] /g, ':'))?.[1] ?? EDITOR.exec(text)?.[1]
    const name = NAME.exec(text)?.[1]
    if (name && !/日报|晚报|星期|编辑|校对/.test(name)) facts.name ??= name
    for (const part of spaced.split(' ')) {
      const named =
        /^(?:第?[A-Z]?\d{1,2}版)?([\u4e00-\u9fff]{2,4}(?:新闻|版|之窗|县区|要闻|副刊|综合|社会|教育|经济|文化|体育))$/.exec(
          part,
        )?.[1]
      if (named) facts.name ??= named
    }
  }
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== 0))
}

function readDate(text: string): string | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const year = [...(match[1] ?? '')].map(digit).join('')
  const month = value(match[2] ?? '')
  const day = value(match[3] ?? '')
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const digit = (sign: string): string =>
  /\d/.test(sign) ? sign : String(DIGITS.indexOf(sign.replace(/[○零]/, '〇')))

/** 12, 十二, 二十三. */
function value(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (tens ? Number(digit(tens)) : 1) * 10 : 0
  return ten + (ones ? Number(digit(ones)) : 0)
}
