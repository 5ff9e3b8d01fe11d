import type { PrintedRole } from './document-json'

/** A paragraph of a word processor's file, with what may tell its role. */
export interface WordParagraph {
  text: string
  /** The style's name as the file has it: Title, heading 1, 标题 1 …; empty for none. */
  style: string
  /** All of its text is bold. */
  bold: boolean
  centered: boolean
  /** Largest size in it, in points; 0 where the file says none. */
  size: number
  /** Pictures in it, by their place in the file. */
  photos: number[]
}

/** What a paragraph is taken for; a caption with a picture carries its number. */
export interface GuessedBlock {
  role: PrintedRole
  text: string
  photo: number | null
}

/** A heading line is no longer than this, a byline and a caption's credit neither, in characters. */
const HEADING = 45
const NAMES = 40

const BYLINE =
  /^[（(【]?(?:本报讯|本报(?:全媒体)?(?:记者|通讯员)|(?:全媒体|见习|特约|实习)?记者|通讯员|作者|撰稿|文)[\s　/／：:|]|^[（(]?(?:通讯员|记者)[\s　]*[\u4e00-\u9fff·、\s　]{2,30}[）)]?$|^文[/／｜|]/
const CREDIT = /(?:摄|摄影报道|供图|\/图|图[\/／｜|].{2,12}|摄影[：:].{2,12})[）)]?$/
const CAPTION = /^(?:图为|图[一二三四五六七八九十\d]*[：:]|上图|下图|左图|右图|[▲△▼↑])/
const SENTENCE = /[。！？；]["”’）)]?$/
const DECK = /^[—―–-]{1,2}[^—]/

/**
 * Takes a word processor's paragraphs for the parts of a piece: the heading lines before the text by size, boldness and
 * style, then names, subheads, and pictures with the words under them. It proposes; the author sees the result and
 * one key takes it back.
 */
export function guessBlocks(paragraphs: readonly WordParagraph[]): GuessedBlock[] {
  const lines = paragraphs.map((one) => ({ ...one, text: one.text.trim() }))
  const given = lines.filter(({ text, photos }) => text !== '' || photos.length > 0)
  const end = given.findIndex((line, at) => !isHeading(line, at))
  const head = end < 0 ? given.slice(0, 1) : given.slice(0, end)
  return [...headings(head), ...rest(given.slice(head.length), head.length > 0)]
}

function isHeading({ text, style, photos }: WordParagraph, at: number): boolean {
  if (photos.length > 0 || text.length > HEADING || SENTENCE.test(text)) return false
  // The first line is no name: names stand under a headline.
  return isTitle(style) || !(BYLINE.test(text) || CAPTION.test(text) || (at > 0 && isName(text)))
}

const isTitle = (style: string) => /^(title|标题$)/i.test(style) || /^(heading|标题)\s*1$/i.test(style)
const isSubtitle = (style: string) => /^(subtitle|副标题)/i.test(style)
const isSubhead = (style: string) => /^(heading|标题)\s*[2-6]$/i.test(style)
const isCaptionStyle = (style: string) => /^(caption|题注|图注)/i.test(style)

/** One or two names alone on a line; a name of two characters is set with a space inside. */
const isName = (text: string) =>
  /^[\u4e00-\u9fff][\s　]?[\u4e00-\u9fff]{1,2}(?:[\s　、]+[\u4e00-\u9fff]{2,3})?$/.test(text)

function headings(lines: readonly WordParagraph[]): GuessedBlock[] {
  const main = lines.findIndex((line) => line === strongest(lines))
  return lines.map(({ text, style }, at) => {
    const role = at === main ? 'headline' : at < main && !isSubtitle(style) ? 'kicker' : 'deck'
    return { role, text, photo: null }
  })
}

/** The headline among heading lines: by style, by size, by boldness; where nothing tells, the one before a —— line. */
function strongest(lines: readonly WordParagraph[]): WordParagraph | undefined {
  const titled = lines.find(({ style }) => isTitle(style))
  if (titled) return titled
  const weight = ({ size, bold }: WordParagraph) => size * 2 + (bold ? 1 : 0)
  const most = Math.max(...lines.map(weight))
  const strong = lines.filter((line) => weight(line) === most)
  if (strong.length === 1) return strong[0]
  const deck = strong.findIndex(({ text }) => DECK.test(text))
  if (deck > 0) return strong[deck - 1]
  // A line that introduces comes before the news: of two alike the second is the headline.
  return strong[Math.min(1, strong.length - 1)]
}

function rest(lines: readonly WordParagraph[], hasHead: boolean): GuessedBlock[] {
  const blocks: GuessedBlock[] = []
  lines.forEach((line, at) => {
    const { text, photos } = line
    for (const photo of photos) blocks.push({ role: 'caption', text: '', photo })
    if (text === '') return
    const slot = blocks.at(-1)
    const waits = slot?.role === 'caption' && slot.photo !== null && slot.text === ''
    if (waits && isUnderPicture(line)) {
      const [caption, credit] = splitCredit(text)
      slot.text = caption
      if (credit) blocks.push({ role: 'credit', text: credit, photo: null })
      return
    }
    blocks.push({ role: roleOf(line, { first: at === 0 && hasHead, after: slot?.role }), text, photo: null })
  })
  return blocks
}

function isUnderPicture({ text, style, centered, size }: WordParagraph): boolean {
  if (isCaptionStyle(style) || CAPTION.test(text) || CREDIT.test(text)) return true
  return text.length <= 80 && (centered || (size > 0 && size < 10.5))
}

/** A caption's credit at its own end, in brackets or after a full stop. */
function splitCredit(text: string): [caption: string, credit: string | null] {
  const found = /^(.+?[。）)])\s*([^。]{2,20}(?:摄|供图)[）)]?)$/.exec(text)
  if (found) return [found[1]!, found[2]!]
  return CREDIT.test(text) && text.length <= 16 && !CAPTION.test(text) ? ['', text] : [text, null]
}

function roleOf(
  { text, style, bold }: WordParagraph,
  { first, after }: { first: boolean; after: PrintedRole | undefined },
): PrintedRole {
  if (isSubhead(style)) return 'subhead'
  if (isCaptionStyle(style) || CAPTION.test(text)) return 'caption'
  if (after === 'caption' && CREDIT.test(text) && text.length <= NAMES) return 'credit'
  if (text.length <= NAMES && !SENTENCE.test(text) && (BYLINE.test(text) || (first && isName(text))))
    return 'byline'
  if (CREDIT.test(text) && text.length <= 20) return 'credit'
  if (bold && text.length <= 30 && !SENTENCE.test(text)) return 'subhead'
  return 'body'
}
