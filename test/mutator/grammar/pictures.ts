import type { CleanArticle } from '../clean-article'
import type { Random } from '../random'
import { people } from './names'
import { place } from './stories'
import { TOPICS } from './topics'

/** A caption and its credit: on a line of its own, or at the end of the caption's line. */
export function picture(random: Random): CleanArticle {
  const { county, name } = place(random)
  const { names, contributors } = people(random, 1, 'photographer')
  const when = random.pick(['近日', '日前', '连日来', `${random.whole(1, 12)}月${random.whole(1, 28)}日`])
  const caption = `${when}，${name}${random.pick(random.pick(TOPICS).captions)}。`
  const title = random.pick(['本报通讯员 ', '全媒体记者 ', ''])
  const blocks: CleanArticle['blocks'] = random.chance(0.75)
    ? [
        { role: 'caption', text: caption },
        { role: 'credit', text: `${title}${names[0]} 摄` },
      ]
    : [{ role: 'caption', text: `${caption}${title ? ` ${title}${names[0]} 摄` : `（${names[0]} 摄）`}` }]
  return { kind: 'photo', counties: [county], contributors, blocks }
}
