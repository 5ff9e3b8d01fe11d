import type { Features } from './features'

/** A result between two names: 某队3∶1某队. */
const SCORE = /^[\u4e00-\u9fff]{2,10}\d{1,3}[:∶]\d{1,3}[\u4e00-\u9fff]{2,10}$/

/** Figures make most of a row, or the row is the head of a numbered table. */
export function isTabular(text: string): boolean {
  return (
    /^(?:表|附表)[\d一二三四五六七八九十]*[::]/.test(text) ||
    (text.length >= 6 && figures(text) / text.length > 0.45 && !/月.*日/.test(text)) ||
    (text.length <= 30 && SCORE.test(text))
  )
}

/** How many of a text's units are of figures: digits, points and signs of per cent. */
function figures(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x25) count++
  }
  return count
}

/** The head of a table: words set apart in columns over a row of figures. */
export function headTables(features: Features[]): Features[] {
  for (let i = features.length - 2; i >= 0; i--) {
    const one = features[i]
    if (one && features[i + 1]?.tabular && one.length <= 60 && one.fragment.spaced.split(' ').length >= 3)
      one.tabular = true
  }
  return features
}
