import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { readEndSignature, readSignature } from './read-signature'

const lexicon = segmentOptions()
const people = (credits: ReturnType<typeof readSignature>) =>
  credits?.map(({ name, role }) => `${role} ${name}`)
const line = (text: string) => people(readSignature(text, lexicon))
const end = (text: string) => people(readEndSignature(text, lexicon))

describe('readSignature', () => {
  it.each([
    ['(湖北荆州 曹立群)', ['correspondent 曹立群']],
    ['(浙江绍兴市统计局孟庆和)', ['correspondent 孟庆和']],
    ['(四川南充市曹立群韩雪梅)', ['correspondent 曹立群', 'correspondent 韩雪梅']],
    ['(鄂尔多斯 那日苏)', ['correspondent 那日苏']],
    ['陕西省汉中市洋县某镇党委书记 韩雪', ['correspondent 韩雪']],
    ['(作者系某部战士 孟庆和)', ['correspondent 孟庆和']],
    ['本报记者 白莹 通讯员 韩雪', ['reporter 白莹', 'correspondent 韩雪']],
    ['乌乙', ['correspondent 乌乙']],
    // A county goes by it too, but no county is set so.
    ['安 平', ['correspondent 安平']],
  ])('%s', (text, names) => {
    expect(line(text)).toEqual(names)
  })

  it.each(['(作者单位:某某大学)', '贵池区', '征 稿', '场院', '(本版法律顾问)', '市政府办公室'])(
    'nobody: %s',
    (text) => {
      expect(line(text)).toBeUndefined()
    },
  )
})

describe('readEndSignature', () => {
  it('finds who signs a paragraph behind its end mark', () => {
    expect(end('新桥通车后,两岸往来只要十分钟。(韩雪)')).toEqual(['correspondent 韩雪'])
    expect(end('■新桥日前通车。 (曹立群)')).toEqual(['correspondent 曹立群'])
    expect(end('新桥通车后,两岸往来只要十分钟。■本报记者 韩雪')).toEqual(['reporter 韩雪'])
    expect(end('老人说:“这桥修到了心坎上。”(本报记者 韩雪 文/图)')).toEqual([
      'reporter 韩雪',
      'photographer 韩雪',
    ])
    expect(end('小桥虽小,连着民心。——福建莆田 孟庆和')).toEqual(['correspondent 孟庆和'])
  })

  it('takes no remark and no word within the sentence for a name', () => {
    for (const text of [
      '桥已通车。(左图)',
      '(全文完)',
      '桥已通车。(连载)',
      '桥已通车。(安徽)',
      '桥通到对岸(方圆)',
    ])
      expect(end(text), text).toBeUndefined()
  })
})
