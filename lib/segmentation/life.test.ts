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

  it('gives a name at the end of a paragraph to another piece than the one that is signed at its head', () => {
    expectSeen(`
1 headline|外婆的石臼
1 byline|苗一禾
1 body|外婆走了以后，院角只剩下那只石臼。石臼是青石凿的，口沿磨得发亮，下过雨就积一汪清水，麻雀常来喝。
1 body|每年腊月，外婆都要捣米粉。我踩着凳子帮她扶木杵，她一下一下地捣，说慢些，慢些，米粉才细。
1 body|去年回乡，我把石臼刷洗干净，种上了一丛薄荷。
2 headline|石桥镇粮站“一条龙”收粮
2 body|“验粮、过秤、结账，半个钟头都不到。”在石桥镇粮站门前，刚卖完粮的农民数着手里的票子说。
2 body|今年，粮站添了两条卸粮线，备了热水和休息室，还派人给老人帮忙。（韩立春）
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

  it('ends a story with the reporter behind its last sentence, words and pictures his, and gives the next its heading', () => {
    const { seen, marked, segmentation } = markAsSeen(
      `
1 headline|莲花坳：山货坐上直播车
1 body|走进莲花坳村的直播间，笋干、菌子、蜂蜜摆满了货架，主播舒小满正对着手机介绍自家的山货。
1 body|直播间开了两年，带着八十户村民卖出山货三百多万元。（本报记者 邬长安 文/图）
2 body|临江渔港的码头上，渔工们正把一筐筐梭子蟹抬上岸，买主的货车排到了堤外，今年的梭子蟹比往年肥。
2 body|渔港今年新建了冷库，梭子蟹上岸两小时就能装车，运到省城还是活的。
2 headline|临江梭子蟹鲜活进省城
3 notice|本版编辑 沈一石 电话 0100-2345678
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
    const people = segmentation.articles[0]?.contributors.map(({ name, role }) => `${name} ${role}`)
    expect(new Set(people)).toEqual(new Set(['邬长安 reporter', '邬长安 photographer']))
  })

  it('keeps two dispatches under one headline that names both', () => {
    expectSeen(`
1 headline|安和国总统与云泽国议长会见我代表团
1 body|新华社安和5月9日电 安和国总统今天会见了我国经济代表团，双方就扩大贸易交换了意见，总统说两国友谊源远流长。
1 body|本报云泽5月9日电 云泽国议长今天会见了正在这里访问的同一个经济代表团，议长说希望两国企业多来多往。
2 headline|北岭煤矿实现全年安全生产
2 body|本报讯 北岭煤矿推行班前安全提示，全年没有发生一起事故，受到省煤炭局表彰，矿工们领到了安全奖。
`)
  })

  it('keeps numbered pictures under the head of their column', () => {
    expectSeen(`
1 headline|图片新闻
1 caption|1、安南国总理在海边植树，当地学生一同参加，共栽下椰子树三百棵。
1 credit|（新华社记者文长青摄）
1 caption|2、一场大雪覆盖了山城，市民踏雪上班，环卫工人清晨就上街扫雪。（新华社发）
2 headline|山城抢通进山公路
2 body|本报讯 山城组织三百名民工抢通进山公路，滞留的六十辆货车昨天全部下山，雪后的菜价没有上涨。
`)
  })

  it('reads the title of a work and who made it as what stands under a picture, between the halves of an essay', () => {
    expectSeen(`
1 headline|父亲的胡琴
1 byline|冷清秋
1 body|父亲有一把胡琴，琴筒上蒙的蛇皮裂了一道口子，他用米浆糊了又糊，拉起来声音有点哑，像他说话的嗓
2 caption|晓渡（版画） 闻人杰 作
1 body|子。冬天夜长，父亲坐在灶膛前拉琴，火光一闪一闪地照着他的脸。
1 body|胡琴如今挂在我的书房，我不会拉，只在下雨的时候取下来擦一擦，调一调弦。
`)
  })

  it('tells a column’s name over a title from the parts of a feature', () => {
    expectSeen(`
1 headline|湖心岛上的守灯人
1 byline|本报记者 曲江流
1 body|湖心岛的灯塔立了六十年，守灯人老艾在岛上住了二十八年，每天日落点灯，日出熄灯，没有误过一天。
1 body|岛上没有淡水，每个星期由渡船送来两桶，老艾先浇菜，再做饭，最后一瓢留给那棵石榴树。
2 kicker|生活百味
2 headline|旧报纸还能派什么用场
2 body|攒下的旧报纸扔了可惜，用来擦玻璃比抹布干净，垫在鞋柜里可以吸潮，包住没熟的柿子几天就软。
2 body|要留意的是，油墨沾水会掉色，不要拿来直接包熟食，擦完玻璃也要洗手。
`)
  })

  it('gives a picture the heading right over it when the story round it goes on', () => {
    expectSeen(`
1 headline|县城供热提前三天
1 body|本报讯（记者 关小山）县城今年供热提前三天，三座热源厂昨天点火，锅炉工一天一夜没有离开炉前，各小区的暖气从凌晨起陆续热了起来。热力公司还开
2 headline|初雪落山城
2 caption|昨日，山城迎来今冬第一场雪，街上行人撑着伞走在白茫茫的路上。
2 credit|本报记者 夏一鸣 摄
1 body|通了十部电话，居民家里不热，打过去两个小时就有人上门测温修管。
1 body|热力公司说，今年储煤比去年多了两成，供热期的暖气温度不会低于二十度。
3 headline|西街小学办起冰上运动会
3 body|本报讯（通讯员 麦苗）西街小学昨天办起冰上运动会，三百名学生参加了滑冰、抽冰猴和雪地拔河。
`)
  })

  it('leaves the short last line of a paragraph to it', () => {
    const text = `今年夏粮收购昨天结束\n　　粮食部门昨天宣布，今\n年夏粮收购全部结束，共收\n购小麦四十二万吨，比去年\n增加三万吨。收购期间，粮\n站二十四小时开门，农民卖\n粮随到随收，粮款当天结清\n，始终没有打一张白条。④\n2\n　　今年小麦品质好于往年\n，一等小麦占六成以上，面\n粉厂争相订购。\n`
    expect(segment(text, anywhere).articles.length).toBe(1)
  })
})
