import type { Line } from './lines'

/** What a sentence ends with. */
export const END = /[。!?！？”」』…]/
const SIGNED = /(?:^|[。!?！？”])\s*[(（][^()（）]{2,24}[)）]$/

/** Whether a paragraph may be over where a line of it ends: an end mark, or the bracket that signs it behind one. */
export function isOver(source: string, { start, end }: Line): boolean {
  if (END.test(source.charAt(end - 1))) return true
  return SIGNED.test(source.slice(Math.max(start, end - 40), end))
}
