import type { Features } from '../features/features'
import { splitNames } from '../patterns/names'
import { surnameLength } from '../patterns/surnames'

const SIGNATURE = /[。!?…”]\(([^()。,;]{2,24})\)$/
const SENDER = /[省市县区镇乡村局厂校院学委社司部队报站所][\u4e00-\u9fff]{2,3}$/

/**
 * What a paragraph's end says for its piece being over, in logarithms of odds: it names who wrote the piece, or
 * where the dispatch came from.
 */
export function signedOff(one?: Features): number {
  const inner = one && one.length > 24 ? SIGNATURE.exec(one.fragment.text.slice(-40))?.[1] : undefined
  if (inner === undefined) return 0
  if (/电$|记者|通讯员|作者/.test(inner)) return 2.5
  return splitNames(inner.replace(/[、\s]/g, '')) || isSender(inner) ? 2 : 0
}

/** An office or a place with a name behind it. */
const isSender = (inner: string): boolean =>
  /^[\u4e00-\u9fff]{6,}$/.test(inner) &&
  SENDER.test(inner) &&
  [2, 3].some((size) => surnameLength(inner.slice(-size)) > 0)
