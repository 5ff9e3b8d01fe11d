import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()

describe('datelines within a piece', () => {
  it('keeps dispatches under the one headline they share, and parts those that have one each', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|多国对北海渔业协定表示欢迎
1 body|新华社奥斯陆3月7日电（记者沈一舟）挪威渔业部发言人7日表示，北海渔业协定的签署有利于保护鳕鱼资源，各方应当尽快落实。
1 body|发言人说，挪威将在年内派出两艘调查船，与邻国共同查清渔场的现状。
1 body|新华社哥本哈根3月7日电（记者范小路）丹麦政府7日发表声明说，协定来之不易，丹麦的渔民将从中得到长远的利益。
1 body|据新华社雷克雅未克3月8日电（记者祝青）冰岛总理8日在议会说，冰岛愿意以观察员的身份参加协定的执行机构。
2 headline|地中海沿岸连降暴雨
2 body|新华社罗马3月8日电（记者冯北原）意大利南部连日来降下暴雨，两条铁路中断，数千名旅客滞留在车站。
2 body|气象部门预计，雨势将在后天减弱，铁路有望在周末恢复通车。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('parts a dispatch whose own headline stands behind it from the dispatch before', () => {
    const { segmentation } = markAsSeen(
      `
1 headline|北欧三国签署渔业协定
1 body|新华社奥斯陆3月7日电（记者沈一舟）挪威、丹麦和冰岛三国7日签署渔业协定，约定共同保护鳕鱼资源。
1 body|协定规定，三国在年内派出调查船，共同查清渔场的现状。
2 body|新华社罗马3月8日电（记者冯北原）意大利南部连日来降下暴雨，两条铁路中断，数千名旅客滞留在车站。
2 headline|意大利南部暴雨铁路中断
2 body|气象部门预计，雨势将在后天减弱，两条铁路有望在周末恢复通车，滞留的旅客已经由汽车送往邻近的城市。
3 headline|西非三港扩建码头
3 body|新华社达喀尔3月8日电（记者郝青山）西非三个港口今年同时扩建码头，吞吐能力将增加一倍。
`,
      anywhere,
    )
    expect(segmentation.articles.length).toBe(3)
  })

  it('ends a feature signed at its head with the dateline in brackets that closes it', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|高原盐湖的早晨
1 byline|本报记者 韩一帆
1 body|天还没有亮，盐湖边的工棚里已经升起了炊烟。采盐人裹着皮袄，把铁镐扛在肩上，踩着结了霜的盐壳往湖心走。
1 body|去年夏天，湖边修通了第一条公路，采下来的盐不再靠骆驼驮运。从湖心到火车站，汽车只走两个钟头。
1 byline|（本报西宁9月14日电）
2 headline|渡口的灯
2 byline|本报记者 祁连山
2 body|渡口的灯亮了四十年。守灯的老人说，灯一灭，夜里过河的人就找不到岸，所以他一天也不敢走远。
2 body|如今上游建起了大桥，渡船停在柳树下面，老人还是每晚把灯点亮，说是给河里的鱼照个路。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })
})
