/**
 * Prepares foreign HTML for the schema's parser, which knows blocks and text alone: line breaks end a block,
 * and what is never text (styles, scripts, comments, a word processor's own tags) is left out, content and
 * all.
 */
export function cleanHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|head|title|xml|o:p|svg|math|template|noscript)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\b[^>]*>/gi, '</p><p>')
}
