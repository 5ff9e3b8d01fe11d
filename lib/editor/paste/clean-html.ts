const CJK = '[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef\\u2014\\u2018-\\u201d]'
const INLINE = '(?:</?(?:span|b|i|u|em|strong|font|a|o:p)\\b[^>]*>)*'

/** Word breaks its lines inside Chinese text: such a break is no space. */
const WRAP = new RegExp(`(${CJK}${INLINE})[ \\t]*\\r?\\n[ \\t]*(?=${INLINE}${CJK})`, 'g')

/** The mark before a line of one of Word's lists, which it writes as text. */
const LIST_MARK = /<span\b[^>]*mso-list:\s*Ignore[^>]*>([^<]*)(?:<span\b[^>]*>[^<]*<\/span>)?<\/span>/gi

/** A number stays, as in print. A bullet goes: it is a letter of a font of signs, and would stand there as l or Ø. */
const NUMBER = /[\d一二三四五六七八九十①-⑳㈠-㈩]|^[(（]?[a-z]{1,4}[.)）、]/i

/**
 * Prepares foreign HTML for the schema's parser, which knows blocks and text alone: line breaks end a block,
 * and what is never text (styles, scripts, comments, a word processor's own tags) is left out, content and
 * all.
 */
export function cleanHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(LIST_MARK, (_all, mark: string) => (NUMBER.test(mark.trim()) ? mark.trim() : ''))
    .replace(/<(style|script|head|title|xml|o:p|svg|math|template|noscript)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(WRAP, '$1')
    .replace(/<br\b[^>]*>/gi, '</p><p>')
}
