import { readCredits, type Credit } from './credits'
import { isColumnHead } from './column-head'
import { isName, splitNames } from './names'
import { hasCommonSurname } from './surnames'

const PAPER =
  '(?:本报|本刊|本网|本台|新华社|[\\u4e00-\\u9fff]{2,6}(?:日报|晚报)|[\\u4e00-\\u9fff]{1,5}[报网]·[\\u4e00-\\u9fff]{1,5}网)'
const TITLE =
  '(?:(?:全媒体|融媒体|见习|实习|特约|首席|特派|资深|高级|主任|驻[\\u4e00-\\u9fff]{2,4})*(?:记者|通讯员|评论员|撰稿人?|摄影师))'
const STARTS = new RegExp(`^[(【\\[□■○●◆◇△▲—·*]*(?:${PAPER}(?:社)?)?${TITLE}[::]?`)
const MARKED = /^[(【[]?(?:文[/、]?图|图文|图\/文|文|图|作者|撰文|采写|供稿)[/:::](?!.*[。!?])/
const TAIL = /(?:文[/、]?图|图[/、]?文|摄影报道|综合报道|报道|采写)[)】\]]?$/
/** Words and pictures are the same person's, though the line ends as a credit does. */
const BOTH = /文(?:并|[/、])摄[)】]?$/
const AGENCY = /^(?:新华社|中新社)(?:记者|通讯员)/
/** Who tells, as a piece says under its headline: nobody of the paper. */
const TELLER = /^(?:讲述人|口述人?|(?:本期)?主讲人|主持人|对话嘉宾|嘉宾)[::](?=.{2,60}$)/
const COMMENTATOR = /^(?:本报|本刊)(?:特约)?评论员(?:[\u4e00-\u9fff]{2,3})?$/

/** The author's name before the title: 某某某 本报评论员. */
const NAME_FIRST = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff] [\\u4e00-\\u9fff]) (${PAPER}${TITLE})$`,
)
/** Over the names of those who talk: it belongs with them. */
const TALKERS = /^(?:对话人|访谈人|主持人|嘉宾|访谈嘉宾|采访人)[::]$/

/** A line that only names who wrote the piece, with the people it names. */
export function readByline(text: string, spaced: string): Credit[] | undefined {
  if (TALKERS.test(text)) return []
  if (text.length < 4 || text.length > 70 || /[。!?,;…]$/.test(text)) return undefined
  if (/摄[)】]?$/.test(text) && !BOTH.test(text)) return undefined
  if (isColumnHead(text)) return undefined
  const signed = readSigned(text, spaced)
  if (signed) return signed
  if (COMMENTATOR.test(text) || TELLER.test(text)) return []
  const title = NAME_FIRST.exec(spaced.trim())?.[1]
  if (title) return readCredits(`${title} ${spaced.trim().slice(0, -title.length)}`)
  if (!STARTS.test(text) && !MARKED.test(text) && !(TAIL.test(text) && text.length <= 30)) return undefined
  const credits = readCredits(spaced)
  // An agency's own people are its source and credited to nobody; the line is a byline all the same.
  return credits && (credits.length > 0 || AGENCY.test(text)) ? credits : undefined
}

/** □ and an author's office and name: the sign opens bylines only when a name ends them. */
function readSigned(text: string, spaced: string): Credit[] | undefined {
  if (!/^[□■]/.test(text) || text.length > 40) return undefined
  const [title = '', name = ''] = /^[□■]\s*(.+?)\s([^\s]+)$/.exec(spaced.trim())?.slice(1) ?? []
  if (title.length < 5 || !isName(name, false) || STARTS.test(text) || !/^[\u4e00-\u9fff\s()]+$/.test(title))
    return undefined
  return [{ name, role: 'correspondent', title: title.replace(/\s/g, '') }]
}

/**
 * A line of names alone. Weak evidence by itself: only right under a headline or at a story's end is it
 * a byline.
 */
export function readBareNames(text: string, spaced: string): string[] | undefined {
  const inner = /^[(【□■○●◆](.{2,40}?)[)】]?$/.exec(text)?.[1] ?? text
  if (inner.length < 2 || inner.length > 24 || !/^[\u3400-\u9fff·、\s]+$/.test(inner)) return undefined
  const tokens = spaced
    .replace(/[(()【】□■○●◆]/g, ' ')
    .split(/[\s、]+/)
    .filter(Boolean)
  if (tokens.length > 1 && tokens.every((token) => token.length === 1)) return [tokens.join('')]
  const names: string[] = []
  for (const token of tokens) {
    const read = token.includes('·') ? [token] : splitNames(token)
    // Any headline of a few characters can be read as names by rare surnames.
    if (!read || (token.length > 4 && !token.includes('·') && !read.every(hasCommonSurname))) return undefined
    names.push(...read)
  }
  return names
}
