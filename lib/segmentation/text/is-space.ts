const RARE = new Set(
  Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    (sign) => sign.charCodeAt(0),
  ),
)

/** Whether a UTF-16 unit is white space: what JavaScript's `\s` matches, without a string for the unit. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code > 0x3000 ? code === 0xfeff : RARE.has(code)
}
