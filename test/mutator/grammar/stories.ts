import { listCounties, listTownships } from '@/lib/lexicon/divisions'
import type { CleanArticle } from '../clean-article'
import type { Random } from '../random'
import { bracketed, dateline, onLine, wire } from './bylines'
import type { Topic } from './topics'

type Block = CleanArticle['blocks'][number]

const places = [
  ...listCounties().filter(({ code, prefectureCode }) => prefectureCode === '220300' && code !== '220300'),
  ...listTownships().filter(({ code, name }) => code.startsWith('2203') && /([镇乡]|街道)$/.test(name)),
].map(({ code, name }) => ({ county: code.slice(0, 6), name }))

/** A county, township or street of the sample's prefecture. */
export const place = (random: Random) => random.pick(places)

/** Slogan over fact, 本报讯（通讯员 …）: the everyday story of a prefecture's paper. */
export function localNews(random: Random, topic: Topic): CleanArticle {
  const { county, name } = place(random)
  const kicker = random.chance(0.7) ? [block('kicker', random.some(topic.slogans, 2).join(' '))] : []
  return news(
    random,
    topic,
    bracketed(random),
    [county],
    [...kicker, block('headline', name + random.pick(topic.headlines))],
  )
}

/** One headline, sometimes with a deck without a dash; a dateline or 记者…报道. */
export function provinceNews(random: Random, topic: Topic): CleanArticle {
  const { county, name } = place(random)
  return news(
    random,
    topic,
    dateline(random),
    [county],
    [block('headline', `${name}：${random.pick(topic.headlines)}`)],
  )
}

/** Agency copy: no county, no contributor of the paper's. */
export function wireNews(random: Random, topic: Topic): CleanArticle {
  return news(random, topic, wire(random), [], [block('headline', `全国多地${random.pick(topic.headlines)}`)])
}

/** Headline, a — line, a byline on its line, sections under subheads, now and then an editor's note. */
export function feature(random: Random, topic: Topic): CleanArticle {
  const { county, name } = place(random)
  const byline = onLine(random)
  const sections = random.some(topic.subheads, random.whole(2, 3))
  const [first = '', ...rest] = paragraphs(random, topic, sections.length + 1)
  // Some papers set subheads in two lines, in all sections of a feature or in none.
  const twoLines = random.chance(0.2)
  const details = random.some(topic.headlines, sections.length)
  const note = `编者按：${topic.slogans[0]}，要靠一件件实事。本报今日刊发这篇报道，供各地借鉴。`
  return {
    kind: 'story',
    counties: [county],
    contributors: byline.contributors,
    blocks: [
      block('headline', random.some(topic.slogans, 2).join('　')),
      block('deck', `${random.pick(['——', '—'])}${name}${random.pick(topic.headlines)}`),
      block('byline', byline.text),
      ...(random.chance(0.2) ? [block('note', note)] : []),
      block('body', first),
      ...sections.flatMap((text, i) => [
        block('subhead', text),
        ...(twoLines ? [block('subhead', details[i]!)] : []),
        block('body', rest[i]!),
      ]),
    ],
  }
}

function news(
  random: Random,
  topic: Topic,
  { text, contributors }: ReturnType<typeof bracketed>,
  counties: string[],
  heading: Block[],
): CleanArticle {
  const [first = '', ...rest] = paragraphs(random, topic, random.whole(2, 4))
  const alone = text.endsWith('）') && random.chance(0.2)
  const lead = alone ? [block('byline', text), block('body', first)] : [block('body', text + first)]
  const blocks = [...heading, ...lead, ...rest.map((paragraph) => block('body', paragraph))]
  return { kind: 'story', counties, contributors, blocks }
}

const block = (role: Block['role'], text: string): Block => ({ role, text })

/** Paragraphs of different sentences of the topic, some long enough to be cut. */
function paragraphs(random: Random, topic: Topic, count: number): string[] {
  const left = [...topic.sentences]
  const sentence = () => {
    const [text = ''] = left.splice(random.whole(0, left.length - 1), 1)
    const number = () => String(random.whole(3, 980))
    return `${text.replaceAll('#', number).replaceAll('@', () => `${random.whole(1, 12)}月`)}。`
  }
  const each = Math.max(2, Math.floor(left.length / count))
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.min(left.length, random.whole(2, each)) }, sentence).join(''),
  )
}
