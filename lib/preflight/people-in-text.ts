import { surnameLength } from '@/lib/segmentation/patterns/surnames'
import type { CheckedArticle } from './types'

/** A person's name where the text makes one sure of it. */
export interface NamedPerson {
  name: string
  articleId: string
  blockId: string
  start: number
}

/** What people do in the news right after their names. */
const DOES = '(?=说|表示|介绍|坦言|感慨|回忆|告诉记者|告诉笔者|笑着|高兴地|激动地|自豪地|兴奋地)'
const NAME = new RegExp(`[\\u4e00-\\u9fff]{2,3}${DOES}`, 'g')
/** Titles and pronouns that stand where a given name would. */
const NO_NAME =
  /书记|主任|局长|县长|市长|区长|镇长|乡长|村长|部长|科长|所长|站长|队长|组长|会长|校长|院长|老师|师傅|大[爷妈姐哥娘婶叔伯嫂]|女士|先生|同志|经理|总|医生|警官|教授|专家|记者|他们|大家|居民|村民|某/

/** An office or a trade, as it ends before a name. */
const TITLE_END =
  /(?:主任|[书总]记|[局县市区镇乡村部科所站队组会校院班家]长|[教医药厨律工程]?师|[社队党职会]?员|户|民|工|人)$/

/** Everybody whom the text names in front of what they say. */
export function peopleInText(articles: readonly CheckedArticle[]): NamedPerson[] {
  return articles.flatMap((article) =>
    article.blocks.flatMap(({ id, text }) =>
      [...text.matchAll(NAME)].flatMap(({ index, 0: run }) => {
        // 书记李强说, 主任李强说: the name is what stands behind the office, though 任 is a surname too.
        const skips = TITLE_END.test(text.slice(0, index + 1)) ? [1, 0] : [0, 1]
        for (const skip of skips) {
          const name = run.slice(skip)
          if (name.length < 2 || NO_NAME.test(name) || surnameLength(name) === 0) continue
          return [{ name, articleId: article.id, blockId: id, start: index + skip }]
        }
        return []
      }),
    ),
  )
}
