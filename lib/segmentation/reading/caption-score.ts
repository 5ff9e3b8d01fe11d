import type { Features } from '../features/features'
import type { Surroundings } from './surroundings'

/** Words and pictures are one person's: it signs the story, not a picture. */
const BOTH = /文[/、]?图|图[/、]?文/

/** How well a fragment fits the words under a picture. `body` is how well it fits running text. */
export function captionScore(features: Features, { after, before }: Surroundings, body: number): number {
  const { text } = features.fragment
  if (features.length > 500 || features.length < 6 || features.byline) return -8
  const base = Math.min(2.5, Math.max(-1, body * 0.5))
  if (after?.credit && !features.credit) return (features.labelled ? 2 : 6) + base
  if (
    after?.pictured &&
    !/^[□■]/.test(after.fragment.text) &&
    features.ending === 'closed' &&
    features.length > 20
  )
    return 6 + base
  if (features.trailingCredit && !BOTH.test(features.trailingCredit.text))
    return (before?.photoTitle ? 9 : 7.5) + base
  if (/^(?:图为|图片?[①-⑳1-9一二三四左右上下]?[::]|上图|下图|左图|右图)/.test(text)) return 5 + base
  if (/(?:[。,]|^)图[①-⑳]?为|图为[^。]{4,40}。$/.test(text)) return 2.5 + base
  // Without a picture beside it 这是… is as good as any sentence.
  const pictures = [before, after].some((one) => one?.credit || one?.trailingCredit || one?.photoTitle)
  return pictures && /这是[^。]{4,40}。$/.test(text) ? 2.5 + base : -7
}
