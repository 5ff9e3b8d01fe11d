import { Invalid } from '@/lib/errors'

/** Longest remark, and longest suggestion. */
const MOST = 2000

/** A remark as it is kept. @throws Invalid `comment-empty`, `comment-long` */
export function commentText(body: string): string {
  const text = body.trim()
  if (text === '') throw new Invalid('comment-empty')
  if (text.length > MOST) throw new Invalid('comment-long', { max: MOST })
  return text
}

/**
 * What is to stand in the words' place: one line, for a block holds no breaks. It may be empty (the words go).
 * @throws Invalid `comment-long`
 */
export function suggestionText(suggestion: string): string {
  const text = suggestion.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, '')
  if (text.length > MOST) throw new Invalid('comment-long', { max: MOST })
  return text
}
