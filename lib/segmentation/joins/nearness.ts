import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Terms } from '../features/terms'

const TOPIC = 12
const BEGINNING = 160

/** Where an article's first fragments name each telling word or sign for the first time. */
type Topic = ReadonlyMap<number, number>

const NOTHING: Terms = { ids: [], weights: [] }

/** The shares of a fragment's telling words, and of its rarer signs, that an article has. */
export interface Near {
  words: number
  signs: number
}

/**
 * How near a fragment is to an article in what it tells: to what the article's first fragments say before a
 * place, or to all of them. What is asked once is worked out once.
 */
export function makeNearness(articles: readonly DraftArticle[], features: readonly Features[]) {
  const words: Topic[] = []
  const signs: Topic[] = []
  const read: Terms[] = []
  const signsOfFragment = (i: number): Terms => (read[i] ??= signsOf(features[i]?.fragment.text ?? ''))
  const termsOf = (i: number): Terms => features[i]?.terms ?? NOTHING
  return (i: number, article: number, before = Infinity): Near => ({
    words: share(termsOf(i), (words[article] ??= topicOf(articles[article], termsOf)), before),
    signs: share(
      signsOfFragment(i),
      (signs[article] ??= topicOf(articles[article], signsOfFragment)),
      before,
    ),
  })
}

function topicOf(article: DraftArticle | undefined, read: (i: number) => Terms): Topic {
  const topic = new Map<number, number>()
  for (const i of article?.blocks.flatMap(({ fragments }) => fragments).slice(0, TOPIC) ?? [])
    for (const id of read(i).ids) topic.set(id, Math.min(i, topic.get(id) ?? i))
  return topic
}

function share({ ids, weights }: Terms, topic: Topic, before: number): number {
  let total = 0
  let shared = 0
  for (let at = 0; at < ids.length; at++) {
    const weight = weights[at] ?? 0
    total += weight
    if ((topic.get(ids[at]!) ?? Infinity) < before) shared += weight
  }
  return total === 0 ? 0 : shared / total
}

const COMMON = new Set(
  Array.from(
    '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感等新将各与区县市镇乡村部工作记通讯员本报全',
    (sign) => sign.charCodeAt(0),
  ),
)

/** The rarer characters of a text's beginning: kindred words share them where they share no word. */
function signsOf(text: string): Terms {
  const signs = new Set<number>()
  for (let at = 0; at < Math.min(text.length, BEGINNING); at++) {
    const sign = text.charCodeAt(at)
    if (sign >= 0x3400 && sign <= 0x9fff && !COMMON.has(sign)) signs.add(sign)
  }
  return { ids: [...signs], weights: [...signs].map(() => 1) }
}
