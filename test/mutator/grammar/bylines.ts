import type { CleanArticle } from '../clean-article'
import type { Random } from '../random'
import { people } from './names'

export interface Byline {
  text: string
  contributors: CleanArticle['contributors']
}

/** 本报讯（通讯员 甲 乙）, with the reporter beside or the 讯 lost. */
export function bracketed(random: Random): Byline {
  const writers = people(random, random.whole(1, 2), 'correspondent')
  const reporters = people(random, random.chance(0.3) ? 1 : 0, 'reporter')
  const title = random.pick(['记者', '全媒体记者', '见习记者'])
  const inside = [
    ...reporters.names.map((name) => `${title} ${name}`),
    `通讯员 ${writers.names.join(random.pick([' ', '、']))}`,
  ].join(' ')
  return {
    text: `${random.chance(0.85) ? '本报讯' : '本报'}（${inside}）`,
    contributors: [...reporters.contributors, ...writers.contributors],
  }
}

/** 本报四平11月3日讯（记者 甲）, 本报讯 记者甲报道： */
export function dateline(random: Random): Byline {
  const { names, contributors } = people(random, random.whole(1, 2), 'reporter')
  const day = `${random.whole(1, 12)}月${random.whole(1, 28)}日`
  const text = random.pick([
    `本报四平${day}讯（记者 ${names.join(' ')}）`,
    `本报${day}讯（记者${names.join('、')}）`,
    `本报讯 记者${names.join('、')}报道：`,
  ])
  return { text, contributors }
}

/** 新华社北京11月3日电（记者 甲）: a wire's people are its own. */
export function wire(random: Random): Byline {
  const { names } = people(random, random.whole(1, 2), 'reporter')
  return {
    text: `新华社北京${random.whole(1, 12)}月${random.whole(1, 28)}日电（记者${names.join('、')}）`,
    contributors: [],
  }
}

/** A line of its own: reporters, correspondents or both. */
export function onLine(random: Random): Byline {
  const reporters = people(random, random.chance(0.4) ? random.whole(1, 2) : 0, 'reporter')
  const alone = reporters.names.length > 0 && random.chance(0.5)
  const writers = people(random, alone ? 0 : random.whole(1, 2), 'correspondent')
  const ours = reporters.names.length > 0 ? '' : '本报'
  const text = [
    ...(reporters.names.length > 0
      ? [`${random.pick(['全媒体记者', '本报记者'])} ${reporters.names.join(' ')}`]
      : []),
    ...(writers.names.length > 0 ? [`${ours}通讯员 ${writers.names.join(' ')}`] : []),
  ].join(' ')
  return { text, contributors: [...reporters.contributors, ...writers.contributors] }
}
