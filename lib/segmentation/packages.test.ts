import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()

describe('packages of several parts', () => {
  it("keeps the parts that follow an editor's signed note, each with an author of its own, under one headline", () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|老行当 新活法（民生观察）
1 caption|修笔匠在柜台前给钢笔换笔舌。
1 credit|云溪区文化馆供图
1 note|修钢笔、磨剪子、配钥匙，一些老行当正从街头淡出，也有一些换了样子留下来。本版记者走访三地，看手艺人怎样把老本行做出新滋味。
1 note|——编 者
1 subhead|江西省临川市青石巷——
1 subhead|一支钢笔修三代
1 byline|本报记者 秦 川
1 body|下午三点，许师傅的铺子里坐满了人，有来修笔的，也有专门来听他讲笔的，小小的柜台前一刻也不得闲。
1 body|“笔坏了就扔，多可惜。”许师傅说，去年他收了两个年轻徒弟，还在网上开了课，一堂课有上千人听。
1 subhead|河北省平泉市柳溪镇——
1 subhead|磨剪子的上了线
1 byline|本报记者 高 原
1 body|集市散了，老郭收起条凳，打开手机看当天的订单。如今邻县的裁缝铺也把剪子寄给他，磨好了再寄回去。
1 body|镇里帮他办了执照，注册了商标，一把磨好的剪子附一张写着日子的卡片，顾客说这叫有名有姓。
1 subhead|陕西省汉滨市老城街——
1 subhead|钥匙铺成了会客厅
1 byline|本报记者 方 圆
1 body|钥匙铺只有六平方米，门口却摆着八只板凳。街坊买菜路过，总要坐下来说上几句，铺子就成了半条街的会客厅。
2 headline|晋北铁路货运量创新高
2 body|本报太原5月6日电（记者柳青禾）记者从铁路部门获悉，今年前四个月，晋北各站发送货物两千三百万吨，同比增长一成。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('keeps parts that a few words with a dash head, over a line that tells of each, in one piece', () => {
    const { seen, marked } = markAsSeen(
      `
1 kicker|一座矿山小城，老楼改造有了新办法——
1 headline|楼道里的冬天不再冷
1 note|供暖季到来之前，记者走进矿区的三个老旧小区，看居民们的冬天怎样变暖。
1 note|——编 者
1 body|老楼没有电梯，楼道的窗户关不严，一到冬天穿堂风吹得人睁不开眼，这是矿区居民多年的烦心事。
1 subhead|堵住风口——
1 subhead|换窗先问住户
1 body|社区干部挨家敲门，把每一扇漏风的窗户都登记下来，三天里记满了两个本子，又请来师傅一层一层量尺寸。
1 body|窗户换成什么样，住户投票说了算。
1 subhead|接上暖气——
1 subhead|管网重新排布
1 body|施工队白天挖沟，晚上回填，尽量不耽误居民出行，四十天铺完了六公里管道，比原来的工期早了半个月。
1 subhead|管好楼道——
1 subhead|邻居轮流值日
1 body|楼道管好要靠大家。每个单元选出一名楼长，邻居们轮流值日，谁家老人出门不便，值日的人就搭把手。
2 headline|滨海渔港恢复通航
2 body|本报讯（记者韩雪）经过二十天清淤，滨海渔港昨天恢复通航，首批十二条渔船出港作业。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })
})

describe('pages in order, on which nothing breaks off', () => {
  it('leaves a picture under a headline and its author with the text, though it tells of something else', () => {
    const { seen, marked } = markAsSeen(
      `
1 kicker|返乡路上看变化
1 headline|充电不用排队了（春运见闻）
1 byline|本报记者 罗 平
1 caption|一名旅客在岭口停车区休息。
1 credit|本报记者 罗 平摄
1 body|腊月十八，杜师傅一家开着新买的电动汽车出发了。七百公里的路，他只打算歇两次，一次吃午饭，一次让孩子睡一觉。
1 body|“去年充电等了两个钟头，今年到了就能充。”他在手机上点了几下，前面几个充电站还剩多少空位一目了然。
2 headline|湖滨三座公园夜间开放
2 body|本报讯（记者韩雪）从今天起，湖滨的三座公园夜间开放到十点，沿湖步道新装了六百盏路灯，还添了饮水点。
3 headline|冰上龙舟赛开桨
3 body|本报讯（记者丁宁）首届冰上龙舟赛昨天在北湖开桨，二十四支队伍参赛，观众超过两万人。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('takes a second dispatch without a heading for one more under the headline before it', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|北欧粮价回落 南欧粮价平稳
1 body|本报巴黎3月2日电 记者孟川报道：北欧各国小麦价格连续三周上涨后，本周大幅回落，每吨跌了二十多元。
1 body|粮商认为，新粮即将上市，价格还会走低。
1 body|新华社罗马3月2日电 受春雨及时的影响，意大利、西班牙等国的小麦收购价格本周没有变动，市场交易清淡。
2 headline|远洋科考船完成首航
2 body|新华社奥斯陆3月1日电（记者石磊）一艘新建的科考船今天完成首航返回港口，船上装有十四间实验室。
3 headline|地中海沿岸将建候鸟通道
3 body|本报雅典3月2日电 记者田野报道：沿岸七国日前商定，在候鸟迁徙的路线上共建六处保护地。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })
})

describe('headings and pictures of national and provincial papers', () => {
  it("takes a page's name in its first line for furniture, a sentence over a dateline for the deck", () => {
    const { seen, marked } = markAsSeen(
      `
1 notice|国际新闻
2 headline|北境铁路春天动工
2 deck|边民盼车心切，踊跃让地。
2 body|【新华社北原十三日电】北境铁路定于下月动工，沿线各村踊跃让地，木料石料已备足七成。
3 headline|新河晚报创刊
3 body|【新华社新河十二日电】新河晚报已于五月一日出刊，现出四开一大张，设有地方新闻和副刊，每日下午四时送到读者手中。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it("keeps the numbered pictures of one column together, though one is an agency's and their words begin with dates", () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|图片新闻
1 caption|1、3月14日，滑翔伞爱好者在北欧一处海边高地上起飞，当天有来自十二个国家的选手参加比赛。
1 credit|（新华社发路透社照片）
1 caption|2、3月15日，两名学生在南国一座植物园里给新栽的树苗挂上名牌，这座植物园今年春天刚刚对外开放。
1 credit|（新华社记者林 溪摄）
2 headline|海湾六国商定共用电网
2 body|新华社科威特3月15日电（记者石磊）海湾六国今天商定，用五年时间建成一张共用电网，以便在用电高峰时互相调剂。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('leaves the dateline that ends a signed piece, and what a news site reports, with their headings', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|邻国关系回暖
1 byline|本报驻北境记者林 溪
1 body|本月初，两国外长在边境小城会面，商定恢复中断三年的客运班车，这是两国关系回暖的第一步。
1 body|分析人士认为，两国积怨已久，改善关系不会一帆风顺，但双方都愿意坐下来谈，就有希望。（本报北境3月15日电）
2 headline|古镇年货节今日开市
2 body|南岭旅游网消息（记者 高 原）一年一度的古镇年货节今天开市，三百多个摊位沿河排开，吃的用的应有尽有。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })
})
