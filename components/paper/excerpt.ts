import type { PaperArticle } from '@/lib/data/published/paper-view'

/** 本报讯（通讯员 …）at the head of a paragraph: on a list the name is no news. */
const DATELINE = /^本报(?:讯)?\s*（[^）]{0,80}）\s*/

/** How an article begins, in at most `length` characters, cut at the end of a sentence where one is near. */
export function excerpt(article: Pick<PaperArticle, 'blocks'>, length: number): string {
  const first =
    article.blocks.find(({ role }) => role === 'body') ??
    article.blocks.find(({ role }) => role === 'caption' || role === 'note' || role === 'notice')
  return shorten((first?.text ?? '').replace(DATELINE, '').trim(), length)
}

/** A text of at most `length` characters and an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const end = lastMark(cut, /[。！？；]/g)
  if (end > length / 2) return cut.slice(0, end + 1)
  const pause = lastMark(cut, /[，、：]/g)
  return `${pause > length / 2 ? cut.slice(0, pause) : cut}……`
}

const lastMark = (text: string, mark: RegExp) => [...text.matchAll(mark)].at(-1)?.index ?? -1
