import type { CheckedArticle, CheckedBlock, Rule, Warning } from '../types'

/** Opening to closing marks; both widths of a bracket are one pair. */
const PAIRS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': '）',
  '【': '】',
  '〔': '〕',
  '[': '】',
}
const CLOSING: Record<string, string> = {
  ...Object.fromEntries(Object.values(PAIRS).map((mark) => [mark, mark])),
  ')': '）',
  ']': '】',
}
/** What is quoted may go on over paragraphs; a bracket or a title closes in its own. */
const OVER_PARAGRAPHS = new Set(['”', '’', '」', '』'])

interface Open {
  closing: string
  block: CheckedBlock
  at: number
}

/**
 * Quotation marks, brackets and book-title marks without their other half, nested and over paragraphs: a
 * quotation that goes on opens anew with each paragraph and closes once. Text with gaps is left alone.
 */
export const unmatchedMarks: Rule = (page) => page.articles.flatMap(ofArticle)

function ofArticle(article: CheckedArticle): Warning[] {
  if (article.blocks.some(({ gap }) => gap)) return []
  const found: Warning[] = []
  const warn = (code: string, block: CheckedBlock, at: number) =>
    found.push({
      code,
      articleId: article.id,
      blockId: block.id,
      start: at,
      end: at + 1,
      values: { text: block.text[at]! },
    })
  let open: Open[] = []
  for (const block of article.blocks) {
    const carried = open.length
    const first = block.text.search(/\S/)
    for (let at = 0; at < block.text.length; at++) {
      const mark = block.text[at]!
      const opens = PAIRS[mark]
      if (opens) {
        // The same quotation, opened anew at the head of its next paragraph.
        if (at === first && carried > 0 && open.at(-1)?.closing === opens) continue
        open.push({ closing: opens, block, at })
        continue
      }
      const closes = CLOSING[mark]
      if (!closes || isApostrophe(block.text, at) || isNumbering(block.text, at)) continue
      const match = open.findLastIndex(({ closing }) => closing === closes)
      if (match < 0) warn('mark-not-opened', block, at)
      else {
        for (const lost of open.slice(match + 1)) warn('mark-not-closed', lost.block, lost.at)
        open = open.slice(0, match)
      }
    }
    const within = open.filter(({ closing }) => !OVER_PARAGRAPHS.has(closing) || block.role !== 'body')
    for (const lost of within) warn('mark-not-closed', lost.block, lost.at)
    open = open.filter((one) => !within.includes(one))
  }
  for (const lost of open) warn('mark-not-closed', lost.block, lost.at)
  return found
}

/** The raised comma of a foreign word is no quotation mark. */
const isApostrophe = (text: string, at: number) =>
  text[at] === '’' && (/[A-Za-z]/.test(text[at - 1] ?? '') || /^\d\d(?!\d)/.test(text.slice(at + 1)))

/** `1）` at the head of a point. */
const isNumbering = (text: string, at: number) =>
  /[）)]/.test(text[at]!) && /(?:^|[\s。；;：])[\dA-Za-z一二三四五六七八九十]{1,3}$/.test(text.slice(0, at))
