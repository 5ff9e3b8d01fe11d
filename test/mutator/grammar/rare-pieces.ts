import type { CleanArticle } from '../clean-article'
import type { Random } from '../random'
import { personName, people } from './names'
import { feature, localNews, place } from './stories'
import type { Topic } from './topics'
import { TOPICS } from './topics'

type Block = CleanArticle['blocks'][number]
const block = (role: Block['role'], text: string): Block => ({ role, text })
const topic = (random: Random): Topic => random.pick(TOPICS)

/** Slogan, fact, and a line with a dash under them. */
export function threeLineHeading(random: Random): CleanArticle {
  const about = topic(random)
  const story = localNews(random, about)
  const text = story.blocks.filter(({ role }) => role !== 'kicker' && role !== 'headline')
  const headline = story.blocks.find(({ role }) => role === 'headline')?.text ?? ''
  const heading = [
    block('kicker', random.some(about.slogans, 2).join(' ')),
    block('headline', headline),
    block('deck', `——${random.pick(about.subheads)}${random.pick(['侧记', '纪实', '见闻'])}`),
  ]
  return { ...story, blocks: [...heading, ...text] }
}

/** A collection of short news under one heading: one article about several counties. */
export function briefs(random: Random): CleanArticle {
  const places = Array.from({ length: random.whole(3, 6) }, () => place(random))
  const mark = random.pick(['●', '■', '▲'])
  const items = places.map(({ name }) => {
    const about = topic(random)
    return block('body', `${mark}${name}${random.pick(about.headlines)}，${random.pick(about.captions)}。`)
  })
  const counties = [...new Set(places.map(({ county }) => county))]
  return story([block('headline', random.pick(['县区短波', '一周短讯', '基层简讯'])), ...items], counties)
}

/** Names with what they belong to, a line each. */
export function nameList(random: Random): CleanArticle {
  const units = ['供电公司', '中心医院', '市政管理处', '实验小学', '第三中学', '环卫中心', '法律援助中心']
  const title = random.pick(['全市“最美志愿者”名单', '先进工作者名单', '十佳护士名单'])
  const rows = random
    .some(units, random.whole(5, 7))
    .map((unit) => block('body', `${personName(random).replace(/\s/g, '')} ${unit}`))
  return story([block('headline', title), ...rows])
}

/** A title, who wrote it, short lines. */
export function poem(random: Random): CleanArticle {
  const { names, contributors } = people(random, 1, 'correspondent')
  const lines = random.pick([
    [
      '雪落在去年的麦垄上',
      '像一封没有写完的信',
      '父亲把锄头靠在墙角',
      '听见泥土翻了一个身',
      '炊烟比月亮先醒来',
      '替村庄伸了个懒腰',
    ],
    [
      '渡口的老船等着人',
      '水面铺开一匹旧绸',
      '谁家的灯先亮起来',
      '谁的名字就被喊出口',
      '风从芦苇里走过去',
      '带走了半袋子秋天',
      '只留下一声雁叫',
    ],
  ])
  const title = random.pick(['冬日来信', '渡口', '村庄的早晨'])
  const byline = block('byline', `本报通讯员 ${names[0]}`)
  const article = story([block('headline', title), byline, ...lines.map((line) => block('body', line))])
  return { ...article, contributors }
}

/** A feature whose subheads are numbered. */
export function numberedSubheads(random: Random): CleanArticle {
  const article = feature(random, topic(random))
  let count = 0
  let last: Block['role'] = 'headline'
  const blocks = article.blocks.map((one) => {
    const first = one.role === 'subhead' && last !== 'subhead'
    last = one.role
    return first ? { ...one, text: `${'一二三四'.charAt(count++)}、${one.text}` } : one
  })
  return { ...article, blocks }
}

/** Two stories under the name of a column, which stands over the first. */
export function underColumnHead(random: Random): CleanArticle[] {
  const [first, second] = random.some(TOPICS, 2)
  const stories = [localNews(random, first!), localNews(random, second!)]
  const name = random.pick(['【基层走笔】', '【新春走基层】', '【民生热线】'])
  return stories.map((one, i) => {
    const heading = one.blocks.filter(({ role }) => role !== 'kicker')
    return { ...one, blocks: i === 0 ? [block('kicker', name), ...heading] : one.blocks }
  })
}

const story = (blocks: Block[], counties: string[] = []): CleanArticle => ({
  kind: 'story',
  counties,
  contributors: [],
  blocks,
})
