import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()
const expectSeen = (page: string) => {
  const { seen, marked } = markAsSeen(page, anywhere)
  expect(seen.map((line) => line.replace('+', ''))).toEqual(marked)
}

describe('forms that printed pages have', () => {
  it('takes a page number with a page name for furniture, and 某某讯 for an opening formula', () => {
    expectSeen(`
1 notice|2013年5月6日 星期一
1 notice|B07 街巷
2 headline|三条公交线今起改道 早晚各加两班
2 body|湖都讯 记者 范小丘 因滨湖路埋设管线，三条公交线路今起改道行驶，沿线设临时站牌十一处，早晚高峰各增开两班。
2 body|公交公司提醒，施工预计持续四十天，请乘客看清站牌再上车。
3 headline|夜市搬进大棚 雨天照样开张
3 body|湖都讯 （记者 岑月）东岗夜市的八十个摊位昨晚搬进了新搭的大棚，遇上雨天也能照常营业。
`)
  })

  it('ends a letter with its sender, in brackets behind the last sentence', () => {
    expectSeen(`
1 headline|收费单据应当公开
1 body|近来一些单位收费不开单据，或者开了单据不写明项目，群众问起来还嫌麻烦。收费单据是群众监督的凭证，理应一项一项写明。
1 body|希望有关部门定期抽查，把结果张榜公布，让群众心里有数。（河东县统计局柳闻莺）
2 headline|莫让路牌“失语”
2 body|城里新修了不少街道，路牌却迟迟没有立起来，外地来的司机绕了一圈又一圈，只好停下车来问路。
2 body|路牌不大，却是一座城市的脸面，盼望早日立起来。（江南大学高秋水）
3 headline|邻居装修噪声扰民怎么办？
3 body|编辑同志：
3 body|我家楼上的邻居装修已经三个多月，天天从早敲到晚，孩子无法写作业，请问可以向哪个部门反映？
`)
  })

  it('reads an editor’s mark before a credit, and 供图 as a credit whoever gives it', () => {
    expectSeen(`
1 caption|9月9日，湖边小学的孩子们把亲手折的纸花送给老师。节日临近，校园里处处是欢声笑语。⑤6穆青山 白晓荷 摄
2 headline|柳堂庚：孤岛教书三十年
2 caption|9月8日，孤岛小学的柳堂庚老师划着小船接学生上学。岛上只有七个孩子，他一个人教了三十年。
2 credit|⑤6穆青山摄
`)
  })

  it('reads the parts of a group of poems under one author', () => {
    expectSeen(`
1 headline|老磨坊
1 byline|苗一禾
1 body|村西的老磨坊早已停了，石磨还卧在草丛里，磨齿平得像老人的牙床，下雨的时候积一汪水，麻雀来喝。
1 body|我小时候跟着祖母去磨面，驴蒙着眼睛一圈一圈地走，祖母一下一下地罗，面粉落了她满头满脸。
2 headline|麦地三题
2 byline|关梦白
2 subhead|镰刀
2 body|挂在墙上的那一弯
2 body|是去年割下的月亮
2 body|父亲每天擦它
2 body|像擦一句旧话
2 subhead|麦垛
2 body|它们挨在一起过冬
2 body|像一群不说话的亲戚
2 body|雪落下来的时候
2 body|谁也没有挪动身子
`)
  })

  it('does not take the headings between two pieces for verse', () => {
    expectSeen(`
1 headline|湿地又见白琵鹭
1 body|入秋以来，月亮湾湿地先后飞来七群白琵鹭，护鸟员在芦苇荡边架起望远镜，一天要记录四次鸟群的数量和方位。
1 body|乡里在湿地四周设了围栏。（汤一苇）
2 kicker|补短板 惠民生
2 headline|金塘镇改造三座旱桥
2 body|本报讯（通讯员 卓群）金塘镇投资一百二十万元改造三座旱桥，汛期前全部完工，沿线四个村的村民出行不再绕路。
`)
  })

  it('parts a heading from a paragraph that a column’s end cut off above it, where lines are wrapped', () => {
    expectSeen(`
1 headline|鱼塘装上“千里眼”
1 body|　　本报讯（记者 卜一
1 body|舟）在塘边立起的杆子上，
1 body|摄像头和水质探头日夜不停
1 body|地工作，养殖户在手机上就
1 body|能看到溶氧和水温，一旦缺
1 body|氧，增氧机自动开启，去年
2 headline|剧团送戏进茶山
2 body|　　本报讯（记者 和澜）
2 body|采茶时节，县剧团把戏台搭
2 body|到了茶山上，茶农们放下竹
2 body|篓坐在田埂上看了一下午的
2 body|戏。
2 body|　　剧团今年计划演出八十
2 body|场，一半安排在山区。
`)
  })

  it('leaves the short last line of a paragraph to it', () => {
    const text = `今年夏粮收购昨天结束\n　　粮食部门昨天宣布，今\n年夏粮收购全部结束，共收\n购小麦四十二万吨，比去年\n增加三万吨。收购期间，粮\n站二十四小时开门，农民卖\n粮随到随收，粮款当天结清\n，始终没有打一张白条。④\n2\n　　今年小麦品质好于往年\n，一等小麦占六成以上，面\n粉厂争相订购。\n`
    expect(segment(text, anywhere).articles.length).toBe(1)
  })
})
