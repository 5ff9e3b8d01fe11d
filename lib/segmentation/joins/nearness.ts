import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { sizeOf, type Terms } from '../features/terms'
import { makeTopic, type Topic } from './topic'

const TOPIC = 12
const BEGINNING = 160

const NOTHING: Terms = { ids: [], weights: [] }

/** The shares of a fragment's telling words, and of its rarer signs, that an article has. */
export interface Near {
  words: number
  signs: number
}

/** How near a fragment is to an article: to what it says before a place, or to all of it. */
export type Nearness = (i: number, article: number, before?: number) => Near

/**
 * Two readers of how near a fragment is to an article in what it tells, by the article's first fragments. Each
 * remembers the article that it was asked for last, so that who asks for one after the other takes its own.
 */
export function makeNearness(
  articles: readonly DraftArticle[],
  features: readonly Features[],
): [Nearness, Nearness] {
  const size = sizeOf(features.map(({ terms }) => terms))
  const read = new Array<Terms>(features.length)
  const termsOf = (i: number): Terms => features[i]?.terms ?? NOTHING
  const signsOfFragment = (i: number): Terms => (read[i] ??= signsOf(features[i]?.fragment.text ?? ''))
  const reader = (signs: Topic): Nearness => {
    const words = makeTopic(size)
    let known = -1
    return (i, article, before = Infinity) => {
      if (article !== known) {
        const first = beginning(articles[article])
        words.tell(first, termsOf)
        signs.tell(first, signsOfFragment)
        known = article
      }
      return { words: words.share(termsOf(i), before), signs: signs.share(signsOfFragment(i), before) }
    }
  }
  return [reader(SIGNS[0]), reader(SIGNS[1])]
}

/** An article's first fragments. */
function beginning(article: DraftArticle | undefined): number[] {
  const first: number[] = []
  for (const { fragments } of article?.blocks ?? [])
    for (const i of fragments) if (first.push(i) === TOPIC) return first
  return first
}

const HAN = 0x3400
const HANS = 0xa000 - HAN
// Larger than what most pages have to say: kept between pages.
const SIGNS = [makeTopic(HANS), makeTopic(HANS)] as const

const COMMON = new Set(
  Array.from(
    '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感等新将各与区县市镇乡村部工作记通讯员本报全',
    (sign) => sign.charCodeAt(0) - HAN,
  ),
)

/** Which text had a character last, so that each counts once in a text. */
const lastIn = new Float64Array(HANS)
let texts = 0

/** The rarer characters of a text's beginning: kindred words share them where they share no word. */
function signsOf(text: string): Terms {
  const ids: number[] = []
  texts++
  for (let at = 0; at < Math.min(text.length, BEGINNING); at++) {
    const sign = text.charCodeAt(at) - HAN
    if (sign < 0 || sign >= HANS || COMMON.has(sign) || lastIn[sign] === texts) continue
    lastIn[sign] = texts
    ids.push(sign)
  }
  return { ids, weights: ids.map(() => 1) }
}
