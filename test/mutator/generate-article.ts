import { listCounties, listTownships } from '@/lib/lexicon/divisions'
import type { CleanArticle } from './clean-article'
import { DOUBLE_SURNAMES, GIVEN, MINORITY, SURNAMES, TOPICS, type Topic } from './topics'
import type { Random } from './random'

type Contributors = CleanArticle['contributors']
interface Byline {
  text: string
  contributors: Contributors
}

const PREFECTURE = '220300'
const places = [
  ...listCounties().filter(({ code }) => code.startsWith('2203') && code !== PREFECTURE),
  ...listTownships().filter(({ code, name }) => code.startsWith('2203') && /[镇乡]$|街道$/.test(name)),
].map(({ code, name }) => ({ county: code.slice(0, 6), name }))

/** An article from a small grammar: a news story, a feature or a picture story of the sample's prefecture. */
export function generateArticle(random: Random, topic: Topic): CleanArticle {
  const kind = random.next()
  if (kind < 0.15) return picture(random)
  return kind < 0.4 ? feature(random, topic) : news(random, topic)
}

function news(random: Random, topic: Topic): CleanArticle {
  const place = random.pick(places)
  const byline = bracketed(random)
  const paragraphs = bodies(random, topic, random.whole(2, 4))
  const alone = random.chance(0.25)
  const [first = '', ...rest] = paragraphs
  return {
    kind: 'story',
    counties: [place.county],
    contributors: byline.contributors,
    blocks: [
      ...(random.chance(0.7)
        ? [{ role: 'kicker' as const, text: random.some(topic.slogans, 2).join(' ') }]
        : []),
      { role: 'headline', text: place.name + random.pick(topic.headlines) },
      ...(alone ? [{ role: 'byline' as const, text: byline.text }] : []),
      { role: 'body', text: alone ? first : byline.text + first },
      ...rest.map((text) => ({ role: 'body' as const, text })),
    ],
  }
}

/** A headline with a deck that names the place, bylines on a line, sections under subheads. */
function feature(random: Random, topic: Topic): CleanArticle {
  const place = random.pick(places)
  const byline = onLine(random)
  const sections = random.some(topic.subheads, random.whole(2, 3))
  const paragraphs = bodies(random, topic, sections.length + 1)
  return {
    kind: 'story',
    counties: [place.county],
    contributors: byline.contributors,
    blocks: [
      { role: 'headline', text: random.some(topic.slogans, 2).join('　') },
      { role: 'deck', text: `${random.pick(['——', '—'])}${place.name}${random.pick(topic.headlines)}` },
      { role: 'byline', text: byline.text },
      { role: 'body', text: paragraphs[0]! },
      ...sections.flatMap((text, i) => [
        { role: 'subhead' as const, text },
        { role: 'body' as const, text: paragraphs[i + 1]! },
      ]),
    ],
  }
}

export function picture(random: Random): CleanArticle {
  const place = random.pick(places)
  const name = personName(random)
  const when = random.pick(['近日', '日前', '连日来', `${random.whole(1, 12)}月${random.whole(1, 28)}日`])
  const caption = `${when}，${place.name}${random.pick(random.pick(TOPICS).captions)}。`
  return {
    kind: 'photo',
    counties: [place.county],
    contributors: [{ name: tight(name), role: 'photographer' }],
    blocks: [
      { role: 'caption', text: caption },
      { role: 'credit', text: `${random.pick(['本报通讯员 ', '全媒体记者 ', ''])}${name} 摄` },
    ],
  }
}

const tight = (name: string) => name.replace(/\s/g, '')

/** Paragraphs of different sentences of the topic, long enough to be cut. */
function bodies(random: Random, topic: Topic, count: number): string[] {
  const left = [...topic.sentences]
  const sentence = () => {
    const [text = ''] = left.splice(random.whole(0, left.length - 1), 1)
    const filled = text
      .replaceAll('#', () => String(random.whole(3, 980)))
      .replaceAll('@', () => `${random.whole(1, 12)}月`)
    return `${filled}。`
  }
  const each = Math.max(2, Math.floor(left.length / count))
  return Array.from({ length: count }, () => {
    const length = Math.min(left.length, random.whole(2, each))
    return Array.from({ length }, sentence).join('') || '活动结束后，大家久久不愿离去。'
  })
}

/** 本报讯（通讯员 甲 乙）and its kin. */
function bracketed(random: Random): Byline {
  const writers = people(random, random.whole(1, 2), 'correspondent')
  const reporters = random.chance(0.3) ? people(random, 1, 'reporter') : []
  const title = random.pick(['记者', '全媒体记者', '见习记者'])
  const inside = [
    ...(reporters.length > 0 ? [`${title} ${reporters.map(({ name }) => name).join(' ')}`] : []),
    `通讯员 ${writers.map(({ name }) => name).join(random.pick([' ', '、']))}`,
  ].join(' ')
  const head = random.chance(0.85) ? '本报讯' : '本报'
  return { text: `${head}（${inside}）`, contributors: [...reporters, ...writers].map(printed) }
}

function onLine(random: Random): Byline {
  const reporters = random.chance(0.4) ? people(random, random.whole(1, 2), 'reporter') : []
  const writers =
    reporters.length > 0 && random.chance(0.5) ? [] : people(random, random.whole(1, 2), 'correspondent')
  const names = (list: Contributors) => list.map(({ name }) => name).join(' ')
  const text = [
    ...(reporters.length > 0 ? [`全媒体记者 ${names(reporters)}`] : []),
    ...(writers.length > 0 ? [`${reporters.length > 0 ? '' : '本报'}通讯员 ${names(writers)}`] : []),
  ].join(' ')
  return { text, contributors: [...reporters, ...writers].map(printed) }
}

const people = (random: Random, count: number, role: Contributors[number]['role']): Contributors =>
  Array.from({ length: count }, () => ({ name: personName(random), role }))
const printed = ({ name, role }: Contributors[number]) => ({ name: tight(name), role })

function personName(random: Random): string {
  if (random.chance(0.04)) return random.pick(MINORITY)
  const given = () => random.pick([...GIVEN])
  if (random.chance(0.08)) return random.pick(DOUBLE_SURNAMES) + given()
  const surname = random.pick([...SURNAMES])
  if (random.chance(0.35)) return `${surname}${random.chance(0.3) ? ' ' : ''}${given()}`
  return surname + given() + given()
}
