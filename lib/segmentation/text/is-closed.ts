import { splitNames } from '../patterns/names'
import { isFurniture } from './is-furniture'
import { tight } from './tight'
import type { Meeting } from './wrapped-page'

/** Whether nothing can go on after a line: it names who took or wrote what is above it, or is furniture. */
export function isClosed({ page: { source }, last, line }: Meeting): boolean {
  const { start, end } = last
  const text = tight(source.slice(Math.max(start, end - TAIL), end))
  if (CREDITED.test(text)) return !REST_OF_CREDIT.test(source.charAt(line.start))
  const signed = SIGNED.exec(text)?.[1]
  if (signed !== undefined && (/记者|通讯员/.test(signed) || splitNames(signed))) return true
  return isFurniture(last, text)
}

const TAIL = 60
/** A credit's end: 摄 behind a name. */
const CREDITED = /(?:[记者员。!?”]|^)[\u4e00-\u9fff·、]{2,12}(?:摄|供图)\)?$/
/** The bracket's other half, or that of 摄影 and 摄制. */
const REST_OF_CREDIT = /[)）】影制像]/
/** What signs a piece behind its last sentence. */
const SIGNED = /[。!?”]\(([\u4e00-\u9fff]{2,14})\)$/
