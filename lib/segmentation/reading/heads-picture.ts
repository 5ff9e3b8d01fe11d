import type { Features } from '../features/features'

/** Whether a picture's words and credit follow at once: a subhead never stands over a picture alone. */
export function headsPicture(features: readonly Features[], i: number): boolean {
  const after = features[i + 1]
  if (!after || after.lead || after.length <= 20) return false
  return after.trailingCredit !== undefined || features[i + 2]?.credit !== undefined
}

/**
 * Whether a heading stands over a paragraph, the words of a picture that say what it shows (图为…) and their credit,
 * and another heading follows: on a page in order that is a piece about the picture, since none strays to its end.
 */
export function headsShown(features: readonly Features[], i: number): boolean {
  const [text, caption] = [features[i + 1], features[i + 2]]
  if (!text || !caption || text.length <= 40 || text.lead || !caption.fragment.text.includes('图为'))
    return false
  const end = caption.trailingCredit ? i + 3 : features[i + 3]?.credit ? i + 4 : 0
  const next = features[end]
  return end > 0 && (!next || (next.length <= 40 && next.ending !== 'closed'))
}
