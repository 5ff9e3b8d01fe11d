import { readFurniture } from '../patterns/furniture'
import type { Line } from './lines'
import { INDENT } from './wrapped-page'

/** What only furniture has: a weekday, a page's number, a label with something behind it. */
const LABELLED = /星期|周[一二三四五六日]|版$|[:/].|^(?:责任|本版)?编辑/
const LONGEST = 40

/** Whether a line is furniture beyond doubt. A paragraph may begin with a date as well. */
export function isFurniture({ start, end, indent }: Line, text: string): boolean {
  if (indent >= INDENT || end - start > LONGEST || !LABELLED.test(text) || text.endsWith(':')) return false
  return readFurniture(text) !== undefined
}
