import type { DocumentJson } from '@/lib/editor/document-json'

const WORDS =
  '河湾 书屋 渠道 清淤 菊花 村民 组织 开展 冬储 粮库 检查 道路 学校 老师 孩子 晚饭 秋收 合作社'.split(' ')

/** A page of so many characters: articles of about 900, in paragraphs of about 90, the same for the same seed. */
export function makePage(characters: number, seed = 7): DocumentJson {
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const sentence = (length: number) => {
    let text = ''
    while (text.length < length) text += WORDS[random(WORDS.length)]! + (random(6) === 0 ? '，' : '')
    return `${text}。`
  }
  const article = (index: number): DocumentJson['content'][number] => ({
    type: 'article',
    attrs: {
      id: `a${index}`,
      kind: 'story',
      counties: [{ code: '220322', status: 'suggested' }],
      countyNone: false,
      contributors: [],
      column: null,
      genre: null,
      placement: null,
    },
    content: Array.from({ length: 11 }, (_, at) => ({
      type: at === 0 ? 'headline' : 'body',
      attrs: { id: `b${index}-${at}`, source: null, gapBefore: false, gapAfter: false },
      content: [{ type: 'text', text: sentence(at === 0 ? 14 : 70 + random(40)) }],
    })),
  })
  const content: DocumentJson['content'] = []
  for (let length = 0, index = 0; length < characters; index++) {
    const next = article(index)
    length += next.content.reduce((sum, block) => sum + block.content![0]!.text.length, 0)
    content.push(next)
  }
  return { type: 'doc', content }
}
