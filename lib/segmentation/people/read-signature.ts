import { readBareNames } from '../patterns/byline'
import { readCredits, type Credit } from '../patterns/credits'
import { isName, splitNames } from '../patterns/names'
import { hasCommonSurname } from '../patterns/surnames'
import type { SegmentOptions } from '../types'

/** Behind an end mark: a bracket, or a dash with a place and a name. */
const BRACKET = /[。!?…”』》)]\s*\(([^()]{2,60})\)$/
/** Behind a sign, without a bracket: ■本报记者 某某. */
const MARKED = /[。!?…”』]\s*[■□◆●]\s*((?:本报|本刊)?[^()。■□◆●]{0,12}(?:记者|通讯员)[^()。,■□◆●]{2,24})$/
const DASHED = /[。!?…”』]\s*—{1,2}([^—。]{4,30})$/
const TITLED = /记者|通讯员|评论员|实习生|作者|撰稿|文\s*[/、]?\s*图/
const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)/
const UNIT =
  /(?:[省市县区旗盟州镇乡村屯局厅处科室委办部厂矿校院系所站队社店行会团营连旅]|中学|小学|大学|公司|集团|信箱|街道|中心|顾问)$/
const OFFICE =
  /(?:读者|市民|村民|居民|农民|教师|老师|学生|战士|职工|工人|干部|书记|主任|经理|[省市县区州镇乡村局厅处科校院厂会所站部]长|连长|营长|排长|教授|研究员|代表|委员|律师|医生|指导员|政委|志愿者)$/
/** What stands in brackets behind a text and is no name. */
const REMARK = /[图完续见版报社网讯电稿]$|^(?:上|下|见|据|转|接|未|附)/

const APART = /^[\u4e00-\u9fff]\s+[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff])?$/

type Lexicon = Pick<SegmentOptions, 'divisions' | 'words'>

/** Who signs a paragraph at its end: `…。(王某某)`, `…。(某省某县 王某某)`, `…。——某市 王某某`. */
export function readEndSignature(spaced: string, lexicon: Lexicon): Credit[] | undefined {
  const tail = spaced.slice(-80).trimEnd()
  const inner = BRACKET.exec(tail)?.[1]
  if (inner) return readSignature(inner, lexicon)
  const marked = MARKED.exec(tail)?.[1]
  if (marked) return readSignature(marked, lexicon)
  const dashed = DASHED.exec(tail)?.[1]
  return dashed ? readOrigin(dashed, lexicon) : undefined
}

/** Whom a line or a bracket names that signs a piece: by title, by place or office, or by name alone. */
export function readSignature(printed: string, lexicon: Lexicon): Credit[] | undefined {
  const text = printed
    .trim()
    .replace(/^[(【](.*)[)】]$/, '$1')
    .replace(/^[\s□■●◆—·]+/, '')
    .replace(/^作者[系为是](?=.{4})/, '')
  if (/[。!?“”:;]/.test(text)) return undefined
  const titled = TITLED.test(text) ? readCredits(text) : undefined
  if (titled) return titled
  const names = readBareNames(text.replace(/\s/g, ''), text)
  // Signs set apart make a name, though a place may go by it too.
  const known = APART.test(text) ? { words: lexicon.words } : lexicon
  if (names?.every((name) => isPerson(name, known))) return names.map(correspondent(''))
  return readOrigin(text, lexicon) ?? readUnusual(text, lexicon)
}

const correspondent =
  (title: string) =>
  (name: string): Credit => ({ name, role: 'correspondent', title })

/** A place or an office with names behind it, apart or set close. */
function readOrigin(text: string, lexicon: Lexicon): Credit[] | undefined {
  const tokens = text.trim().split(/[\s、]+/)
  let first = tokens.length
  while (first > 1 && isName(tokens[first - 1] ?? '', false)) first--
  if (first === tokens.length) first--
  const origin = tokens.slice(0, first).join('')
  const people = tokens.slice(first)
  if (first > 0 && isOrigin(origin, lexicon) && people.every((name) => isName(name)))
    return people.map(correspondent(origin))
  return tokens.length === 1 && PROVINCE.test(text) ? readClose(text) : undefined
}

/** 某省某县王某某: the names begin where a unit's name ends. */
function readClose(text: string): Credit[] | undefined {
  for (let size = 2; size <= 9 && size < text.length - 1; size++) {
    const origin = text.slice(0, -size)
    if (!UNIT.test(origin) && origin.replace(PROVINCE, '') !== '') continue
    const names = splitNames(text.slice(-size))
    if (names && (names.length === 1 || names.every(hasCommonSurname)))
      return names.map(correspondent(origin))
  }
  return undefined
}

const isOrigin = (text: string, { divisions }: Lexicon): boolean =>
  /^[\u4e00-\u9fff\d×()“”]{2,30}$/.test(text) &&
  (PROVINCE.test(text) || UNIT.test(text) || OFFICE.test(text) || divisions?.byName.has(text) === true)

/** A word of the dictionary is a name only where it is a noun, a place never. */
function isPerson(name: string, { divisions, words }: Lexicon): boolean {
  if (REMARK.test(name) || divisions?.byName.has(name)) return false
  return !words || words.frequency(name) === 0 || /^(?:n|$)/.test(words.kind(name))
}

/** A pen name or a rare surname: what no dictionary knows. */
function readUnusual(text: string, lexicon: Lexicon): Credit[] | undefined {
  if (!/^[\u4e00-\u9fff]{2,3}$/.test(text) || !isPerson(text, lexicon)) return undefined
  return /^n(?!r)/.test(lexicon.words?.kind(text) ?? 'n') ? undefined : [correspondent('')(text)]
}
