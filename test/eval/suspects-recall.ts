import type { Suspect } from '@/lib/segmentation/types'
import type { Decision } from './decision'
import { share } from './total-score'

export interface SuspectsRecall {
  wrong: number
  suspects: number
  /** Share of the wrong decisions that the first tenth, the first fifth and all of the suspects point to. */
  first10: number
  first20: number
  all: number
}

/** What an editor finds who looks at the first suspects of each page alone. */
export function suspectsRecall(
  pages: readonly { suspects: readonly Suspect[]; decisions: readonly Decision[] }[],
): SuspectsRecall {
  // An article that is not exact is wrong at the places where foreign runs begin, which are counted.
  const wrongOf = (decisions: readonly Decision[]) =>
    decisions.filter(
      ({ kind, right, confidence }) => !right && !(kind === 'boundary' && confidence !== undefined),
    )
  const wrong = pages.reduce((sum, { decisions }) => sum + wrongOf(decisions).length, 0)
  const found = (part: number) => {
    const hits = pages.map(({ suspects, decisions }) => {
      const seen = suspects.slice(0, Math.ceil(suspects.length * part))
      return wrongOf(decisions).filter(({ covers }) => seen.some(covers)).length
    })
    return share(
      hits.reduce((x, y) => x + y, 0),
      wrong,
    )
  }
  const suspects = pages.reduce((sum, page) => sum + page.suspects.length, 0)
  return { wrong, suspects, first10: found(0.1), first20: found(0.2), all: found(1) }
}
