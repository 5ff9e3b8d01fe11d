import { isColumnHead } from './column-head'
import { readCredits, type Credit } from './credits'
import { isName } from './names'

const SHOT = /(?:摄|摄影|摄影报道|供图|提供|制图|绘|图片|资料图|\/图|文图)[)】\]]?$/
// A picture agency's name in brackets behind the credit names nobody; nor does what the credit says of which
// pictures it is for.
const STOCK = /[摄绘]\s*\([^()摄]{2,12}\)$/
const WHICH =
  /^(?:(?:以上|本版|本组|文中)?(?:图片|照片)|[以上下左右]{0,2}图[①-⑳、和至图\s]*)(?:均|皆|都)?(?:为|由)?(?=[^片为].*摄)/
/** The sign of an editor before a credit. */
const MARK = /^[①-⑳]\d{0,2}(?=[^\d])/
const LABEL = /^[(【[]?(?:摄影|摄|图|图片|供图|制图|制表|绘图|漫画|插图|题图|资料图片|图片来源|图片由)[/::]?/
const TRAILING =
  /[(【]([^()【】。]{0,40}(?:摄|摄影|摄影报道|供图|文\/图|图\/文|资料图片|提供|发))[)】]$|[。!?…”](?:图片?[::]|[①-⑳]\d{0,2})?((?:本报|新华社|本刊)?(?:全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员)?[\u4e00-\u9fff·\s、]{2,24}\/?(?:摄|摄影|摄影报道|供图))$/

/** An agency's picture, of which nobody is named: 新华社发美联社照片. */
const AGENCY_PICTURE = /^[(【[]?(?:[\u4e00-\u9fff]{1,4}社(?:发|供|稿)?){1,2}(?:传真)?(?:照片|图片)[)】\]]?$/

/** A line that only says who took the picture (本报通讯员 王某某 摄), with the photographers. */
export function readCreditLine(text: string, spaced: string): Credit[] | undefined {
  if (text.length > 48 || text.length < 3 || /[。!?,;](?!$)/.test(text)) return undefined
  if (STOCK.test(text)) return readCredits(bare(spaced), true)
  if (/^[(【[]?(?:资料图片|资料照片|网络图片|图片来自网络|本报资料图片)[)】\]]?$/.test(text)) return []
  if (AGENCY_PICTURE.test(text)) return []
  if (isColumnHead(text)) return undefined
  if (/供图[)】]?$/.test(text)) return readCredits(bare(spaced), true) ?? []
  if (!SHOT.test(text) && !LABEL.test(text)) return undefined
  if (/^[(【[]?(?:以上|本版|本组)?图片均?[由为].{2,24}提供[)】\]]?$/.test(text)) return []
  return readCredits(bare(spaced), true)
}

/** A credit without the agency behind it, the pictures and the editor's mark before it. */
const bare = (spaced: string): string => {
  const text = STOCK.test(spaced) ? spaced.replace(/\s*\([^()]*\)$/, '') : spaced
  return text.trim().replace(MARK, '').replace(WHICH, '')
}

/** The title of a work, its kind and who made it, in one line: what stands under its picture. */
export function readWork(spaced: string): { text: string; credits: Credit[] } | undefined {
  const name = WORK.exec(spaced)?.[1]?.replace(/\s/g, '')
  if (name === undefined || !isName(name, true)) return undefined
  return { text: name, credits: [{ name, role: 'photographer', title: '' }] }
}

const WORK =
  /^[^()。]{1,16}\((?:中国画|国画|油画|版画|年画|粉画|农民画|水彩画?|书法|摄影|剪纸|篆刻|木刻|速写|素描|漫画|雕塑)\) ?([\u4e00-\u9fff ]{2,5}?) ?(?:作|摄|绘|书|刻|剪)$/

/** The credit at the end of a caption's own line, as spaced text with the photographers. */
export function readTrailingCredit(spaced: string): { text: string; credits: Credit[] } | undefined {
  const tail = bare(spaced.slice(-70).trimEnd().replace(/。$/, ''))
  const match = TRAILING.exec(tail)
  const text = match?.[1] ?? match?.[2]
  if (!text) return undefined
  const credits = /资料图片|发$/.test(text)
    ? (readCredits(text.replace(/发$/, ''), true) ?? [])
    : readCredits(text, true)
  return credits && { text, credits }
}
