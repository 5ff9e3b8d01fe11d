import type { CleanArticle } from '../clean-article'
import type { Random } from '../random'
import { personName } from './names'
import { picture } from './pictures'
import { feature, localNews, provinceNews, wireNews } from './stories'
import { TOPICS, type Topic } from './topics'

type Story = (random: Random, topic: Topic) => CleanArticle

/** How the stories of a paper are made: a prefecture's, a province's, a national one's. */
const HOUSES: Story[][] = [
  [localNews, localNews, feature],
  [provinceNews, provinceNews, feature, wireNews],
  [wireNews, provinceNews],
]

/** A clean page of a small grammar: stories of one house, pictures, furniture on some pages. */
export function generatePage(random: Random): CleanArticle[] {
  const house = random.chance(0.6) ? HOUSES[0]! : random.pick(HOUSES)
  // A topic a story: the same sentence twice on a page would leave the truth open.
  const stories = random
    .some(TOPICS, random.whole(4, 6))
    .flatMap((topic) => [random.pick(house)(random, topic), ...(random.chance(0.2) ? [picture(random)] : [])])
  const printed = random.chance(0.3)
  return [...(printed ? [folio(random)] : []), ...stories, ...(printed ? [imprint(random)] : [])]
}

function folio(random: Random): CleanArticle {
  const page = random.whole(2, 8)
  const lines = random.pick([
    [`2026年11月${random.whole(1, 28)}日 星期五 第${page}版 县区`],
    ['综合', `2026年11月${random.whole(1, 28)}日　星期二　${page}版`],
  ])
  return furniture(lines)
}

function imprint(random: Random): CleanArticle {
  const [editor, designer] = [personName(random), personName(random)]
  return furniture(
    random.pick([[`责任编辑：${editor}　美编：${designer}`], [`本版编辑 ${editor} 校对 ${designer}`]]),
  )
}

const furniture = (lines: string[]): CleanArticle => ({
  kind: 'notice',
  counties: [],
  contributors: [],
  blocks: lines.map((text) => ({ role: 'notice', text })),
})
