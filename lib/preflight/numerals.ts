const DIGITS = '零一二三四五六七八九'

/** A number as print has it, in figures of either width or in Chinese up to 99; null for anything else. */
export function countOf(text: string): number | null {
  const narrow = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  if (/^\d{1,9}$/.test(narrow)) return Number(narrow)
  const one = (c: string | undefined) => (c === '两' ? 2 : DIGITS.indexOf(c ?? ''))
  const found = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(narrow)
  if (!found || narrow === '') return null
  const [, tens, ten, ones] = found
  if (!ten) return ones ? null : one(tens)
  return (tens ? one(tens) : 1) * 10 + (ones ? one(ones) : 0)
}
