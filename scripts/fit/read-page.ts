import { segmentOptions } from '@/lib/lexicon/segment-options'
import { assemble } from '@/lib/segmentation/assemble/assemble'
import { settleHeadings } from '@/lib/segmentation/assemble/settle-headings'
import { makeFeatureReader } from '@/lib/segmentation/features/features'
import { isWhole } from '@/lib/segmentation/features/is-whole'
import { makeFragments } from '@/lib/segmentation/fragments/make-fragments'
import { chooseStates } from '@/lib/segmentation/reading/choose-states'
import { PREFECTURE } from '../eval/page-sets'

export const options = segmentOptions({ prefecture: PREFECTURE })

/** A page as the engine has it before it looks for joins. */
export function readPage(source: string) {
  const features = makeFeatureReader(options.words)(makeFragments(source, options.words))
  const whole = isWhole(features)
  const path = chooseStates(features, whole, options.words)
  return { source, features, path, articles: settleHeadings(assemble(path, features, whole), features) }
}
