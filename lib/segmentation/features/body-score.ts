import type { Features } from './features'

/** How much a fragment looks like running text, in logarithms of odds. */
export function bodyScore(features: Features): number {
  const { length, ending } = features
  const { text } = features.fragment
  let score = length > 80 ? 3 : length > 45 ? 1.5 : length > 28 ? 0 : -1.5
  if (ending === 'closed' && (length > 45 || /[。!?…;:]/.test(text.slice(-4)))) score += 2.5
  // A short line with a dash at its end stands over a title.
  else if (ending === 'comma' && (length > 30 || !text.endsWith('—'))) score += 1.5
  else if (length <= 45) score -= 1
  const head = text.slice(0, 200)
  if (/。(?!$)/.test(head)) score += 2
  if ((head.match(/,/g)?.length ?? 0) >= 2) score += 1.5
  if (features.tabular || features.row) score += 4
  if (features.gapped && length <= 40) score -= 1
  return score
}
