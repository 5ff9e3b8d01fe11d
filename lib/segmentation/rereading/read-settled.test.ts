import { describe, expect, it } from 'vitest'
import { markAsSeen } from '@/test/segmentation/marked-page'

describe('readSettled', () => {
  it('joins what stands together only once a stranger has gone from between', () => {
    const { seen, marked, segmentation } = markAsSeen(`
1 headline|社区食堂开张
1 body|本报讯（通讯员 柳青）昨日，幸福社区的食堂开张了，老人凭卡就餐，一顿饭只要八元，行动不便的老人还可以打电话
2 body+|说起那场大雪，”老站长翻开日记本，“我们十二个人守着道岔，一夜没有合眼。”
1 body+|请志愿者送餐，食堂每天要送出四十多份。
1 body|社区负责人说，下个月食堂还要增加早餐。
2 headline|铁路博物馆征集老物件
2 body|本报讯（记者 丁宁）铁路博物馆征集老物件的消息一出，退休职工纷纷送来珍藏。“您还记得那年冬天的事吗，
`)
    expect(seen).toEqual(marked)
    const join = segmentation.articles[0]?.blocks[1]?.joins[0]
    expect(join?.reasons.map(({ rule }) => rule)).toContain('next-fragment')
  })
})
