const PAIRS: Record<string, string> = {
  '・': '·',
  '•': '·',
  '‧': '·',
  '―': '—',
  '─': '—',
  '–': '—',
  '﹙': '(',
  '﹚': ')',
}

/**
 * One UTF-16 unit in the form that the rules are written in: full-width Latin letters, digits and marks
 * become half-width, the many middle dots and dashes become one. Always one unit for one unit, so that
 * offsets stay those of the source.
 */
export function fold(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return PAIRS[unit] ?? unit
}
