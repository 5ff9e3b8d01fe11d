import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from './segment'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()
const expectSeen = (page: string) => {
  const { seen, marked, segmentation } = markAsSeen(page, anywhere)
  expect(seen.map((line) => line.replace('+', ''))).toEqual(marked)
  return segmentation
}

// Lines of sixteen characters, no empty ones: what stands under a full line may be its rest or another's beginning.
describe('lines that end where their column does', () => {
  it('parts a title from a paragraph whose last line is full', () => {
    expectSeen(`
1 headline|外婆的酸菜缸
1 byline|关梦白
1 body|　　霜降一过，外婆就把大缸搬到屋
1 body|檐下，刷得干干净净，等着白菜进门。
1 body|　　白菜要晒三个太阳，盐要一层一
1 body|层撒，石头要从河里捡，压得稳当。
1 body|　　等到雪落下来，掀开缸盖，酸香
1 body|扑了满屋，一家人的冬天就有了着落。
2 headline|致山谷
2 byline|苗一禾
2 body|如果你路过春天
2 body|请替我看看杏花
2 body|它开得那样早
2 body|早得没有一片叶子
2 body|替它挡一挡风
`)
  })

  it('parts a heading that is longer than the column, and the one over it, from a paragraph that is cut', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|小区门口添了便民亭
1 byline|本报记者 田 野
1 body|　　修鞋的老周在街边摆摊二十年，
1 body|风里来雨里去，去年冬天终于有了
1 body|一间能遮风挡雨的亭子，他高兴得
1 body|逢人就说。街道一共建了十七座这
1 body|样的亭子，修鞋、配钥匙、补衣服
1 body|的手艺人都搬了进来，附近的居民
2 kicker|水库加固 汛期有底
2 headline|全省2025年汛期前完成三座水库除险加固工程
2 body|　　本报河口3月2日电 （记者高
2 body|远）记者从省水利厅获悉，三座水
2 body|库的除险加固工程日前全部完工，
2 body|今年汛期前可以正常蓄水。
1 body|　　亭子里还放着打气筒和急救箱，
1 body|谁需要谁用，用完放回原处。
`,
      anywhere,
    )
    expect(seen.slice(8, 14).map((line) => line.replace('+', ''))).toEqual(marked.slice(8, 14))
  })

  it('ends a paragraph with who wrote it, a picture with who took it, and a date with its own rest', () => {
    expectSeen(`
1 notice|要闻
1 notice|2024年11月22日 星
1 notice|期五 6版
2 headline|养老院里唱大戏
2 body|周六上午，县剧团来到夕阳红养老院
2 body|，演员们一开嗓，院子里就响起一阵
2 body|掌声，老人们跟着轻轻地哼。（柳青）
3 headline|县里给乡村教师体检送健康到校
3 body|三辆体检车开进十一所乡村学校，四
3 body|百名教师不出校门就做了检查，医生
3 body|还教他们怎样护嗓子、护腰。（秦欢）
4 caption|连日来，果农在大棚里采摘草莓，供
4 caption|应节日市场。
4 credit|本报通讯员 白小鸽 方正元 摄
5 headline|路灯亮到村口
5 body|入冬以前，山里的七个村都装上了太
5 body|阳能路灯，孩子们放学回家，再也不
5 body|用打着手电走夜路了。
`)
  })

  it('parts a picture’s words from a line that its column’s end cut, by how they open and who took it', () => {
    expectSeen(`
1 headline|山里通了班车
1 byline|本报记者 田 野
1 body|村里的老人说，从前进一趟城要走一
1 body|整天，如今班车开到家门口，一早去
1 body|中午就能回来。通车那天，全村的人
1 body|都站在路边看，孩子们追着车跑出老
1 body|远。司机老秦说，他每天要跑四趟车
2 caption|日前，河口镇组织志愿者清理河道里
2 caption|的垃圾，河水一天比一天清。
2 credit|秦小川 摄
3 headline|柳树乡给老人过集体生日
3 body|本报讯（通讯员 沈亮）长寿面端上
3 body|桌，二十六位老人戴上了寿星帽，孩
3 body|子们唱起了生日歌，院子里笑声不断
3 body|，乡里说今后每个季度办一次。
`)
  })

  it('parts the rest of another’s quotation from a paragraph that opened none', () => {
    const { articles } = expectSeen(`
1 headline|山里通了班车
1 byline|本报记者 田 野
1 body|村里的老人说，从前进一趟城要走一
1 body|整天，如今班车开到家门口，一早去
1 body|中午就能回来，大家管它叫“山里的
2 headline|青石镇卫生院值班室里的一盏灯亮了二十年
2 byline|本报记者 方 正
2 body|镇卫生院的值班室里有一盏灯，二十
2 body|年没有在夜里熄过。
2 body|上个月的一个雨夜，值班的医生冒雨
2 body|走了七里山路，给一位老人送去救命
1 body|火车”。
2 body|的药，天亮才回到值班室，灯还亮着。
2 body|老人的儿子送来一面锦旗，医生把它
2 body|收在柜子里，没有挂出来。
`)
    expect(articles).toHaveLength(2)
  })

  it('keeps the bracket’s other half with a credit, and 摄影 in one', () => {
    const { articles } = expectSeen(`
1 headline|养老院里唱大戏
1 body|周六上午，县剧团来到夕阳红养老院
1 body|，演员们一开嗓，院子里就响起一阵
1 body|掌声，老人们跟着轻轻地哼。
2 caption|连日来，果农在大棚里采摘草莓，供
2 caption|应节日市场。（本报记者 方正元摄
2 caption|）
3 headline|路灯亮到村口
3 body|入冬以前，山里的七个村都装上了太
3 body|阳能路灯，来采风的记者在村口学摄
3 body|影，孩子们放学回家，再也不用打着
3 body|手电走夜路了。
`)
    expect(articles.map(({ blocks }) => blocks.map(({ spans }) => spans.length))).toEqual([
      [1, 1],
      [1],
      [1, 1],
    ])
  })

  it('keeps a byline and those who sent a piece whole where a line’s end runs through them', () => {
    const { articles } = expectSeen(`
1 headline|养老院里唱大戏
1 byline|全媒体记者 孙小满 通讯员
1 byline|何清和
1 body|周六上午，县剧团来到夕阳红养老院
1 body|，演员们一开嗓，院子里就响起一阵
1 body|掌声，老人们跟着轻轻地哼。
2 headline|路灯亮到村口
2 body|本报讯（记者 孙小满 通讯员
2 body|周立夏）入冬以前，山里的七个村都
2 body|装上了太阳能路灯，孩子们放学回家
2 body|，再也不用打着手电走夜路，老人们
2 body|也常常出来走一走，到村口看看灯。
`)
    expect(articles.map(({ blocks }) => blocks.length)).toEqual([3, 2])
  })

  it('doubts that a paragraph goes on where a sentence ends with a full line, and offers to part it there', () => {
    const lines = [
      '养老院里唱大戏',
      '周六上午，县剧团来到夕阳红养老院',
      '，演员们一开嗓院里就响起了掌声。',
      '老人们跟着轻轻地哼，有人还打起了',
      '拍子，唱到最后谁也不肯先回屋去，',
      '大家约好下个月再听一场。',
      '路灯亮到村口',
      '本报讯（周立夏）入冬以前，山里的',
      '七个村都装上了路灯，孩子们再也不',
      '用打着手电走夜路了。',
    ]
    const source = lines.join('\n')
    const { articles, suspects } = segment(source, anywhere)
    const doubtful = articles[0]!.blocks[1]!
    expect(doubtful.spans.map(([start, end]) => source.slice(start, end))).toEqual([
      lines.slice(1, 3).join('\n'),
      lines.slice(3, 6).join('\n'),
    ])
    // The places where a line ends in mid-sentence are certain and asked about nowhere.
    expect(articles.map(({ blocks }) => blocks.map(({ joins }) => joins.length))).toEqual([
      [0, 1],
      [0, 0],
    ])
    const [asked] = suspects.filter(({ kind }) => kind === 'join')
    expect(asked).toMatchObject({ article: 0, block: 1, index: 0, runnerUp: { join: null } })
    expect(asked!.reasons).toEqual([
      {
        rule: 'full-line',
        spans: [
          [source.indexOf('里就响起了掌声。'), source.indexOf('\n老人')],
          [source.indexOf('老人们'), source.indexOf('，有人') - 1],
        ],
      },
    ])
  })
})
