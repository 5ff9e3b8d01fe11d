/** Invisible: zero-width characters, soft hyphens, direction marks, object placeholders. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g

/**
 * Text from another program as one line of plain text: no control, invisible or private-use characters,
 * every white space a single space but for the full-width one, none at the ends.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[^\S\u3000]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}]/gu, '')
    .replace(/^\s+|\s+$/g, '')
}
