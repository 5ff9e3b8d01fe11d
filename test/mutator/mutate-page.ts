import { sampleArticles } from './clean-article'
import { crlf, fullWidth, halfWidth, straySpaces } from './damages/change-forms'
import { jumps, withPieces } from './damages/add-pieces'
import { columnEnds, cutOften } from './damages/column-ends'
import { headlineAfterStory, headlineAtPageEnd } from './damages/displace-headline'
import { dropAround, dropText } from './damages/drop-text'
import { insertPicture } from './damages/insert-picture'
import { gluedLines, hardWrap, noBlankLines } from './damages/lose-lines'
import { reorderColumns } from './damages/reorder-columns'
import { swapColumns } from './damages/swap-columns'
import { draftOf, layOut, type Draft, type MutatedPage } from './draft'
import { generatePage } from './grammar/generate-page'
import {
  briefs,
  nameList,
  numberedSubheads,
  poem,
  threeLineHeading,
  underColumnHead,
} from './grammar/rare-pieces'
import { seededRandom, type Random } from './random'

type Damage = (draft: Draft, random: Random) => Draft

/** Several kinds at once, as real pages have them; forms last, so that they touch every piece. */
const everything: Damage = (draft, random) => {
  const cuts = random.pick([reorderColumns, insertPicture, dropText])
  const headlines = random.pick([headlineAfterStory, headlineAtPageEnd, (same: Draft) => same])
  const forms = random.pick([halfWidth, fullWidth, straySpaces, crlf])
  return forms(headlines(cuts(draft, random), random), random)
}

export const DAMAGES = {
  clean: (draft) => draft,
  'column-ends': columnEnds,
  'cut-often': cutOften,
  'reordered-columns': reorderColumns,
  'swapped-columns': swapColumns,
  'headline-after-story': headlineAfterStory,
  'headline-at-page-end': headlineAtPageEnd,
  'picture-between': insertPicture,
  'dropped-text': dropText,
  'dropped-around': dropAround,
  'half-width': halfWidth,
  'full-width': fullWidth,
  'stray-spaces': straySpaces,
  crlf,
  'no-blank-lines': noBlankLines,
  'hard-wrap': hardWrap,
  'glued-lines': gluedLines,
  'three-line-headings': withPieces(threeLineHeading),
  'numbered-subheads': withPieces(numberedSubheads),
  'column-heads': withPieces(underColumnHead),
  briefs: withPieces(briefs),
  'name-lists': withPieces(nameList),
  poems: withPieces(poem),
  jumps,
  everything,
} satisfies Record<string, Damage>

export type DamageName = keyof typeof DAMAGES
export const DAMAGE_NAMES = Object.keys(DAMAGES) as DamageName[]

/** A damaged page and its truth; the same name and seed give the same page. */
export function mutatePage(damage: DamageName, seed: number): MutatedPage {
  const random = seededRandom(seed)
  // Half of the pages carry articles of the sample too: longer, and not of this grammar.
  const printed = random.chance(0.5) ? random.some(sampleArticles(), random.whole(1, 3)) : []
  const draft = draftOf([...generatePage(random), ...printed])
  return layOut((DAMAGES[damage] as Damage)(draft, random))
}
