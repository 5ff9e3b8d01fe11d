import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { seeingWith } from '@/test/segmentation/seeing-with'
import { markAsSeen } from '@/test/segmentation/marked-page'
import { segment } from './segment'

const expectSeen = seeingWith()

describe('kinds of damage', () => {
  it('headings of one to three lines', () => {
    expectSeen(`
1 headline|河口镇扮靓村屯迎新春
1 body|本报讯（通讯员 邹立国）连日来，河口镇组织各村开展环境整治，清理垃圾四十余吨，栽植绿篱三千延长米，村容村貌焕然一新。
2 kicker|把课堂搬进果园
2 headline|农技专家为果农支招
2 body|本报讯（记者 彭雪）昨日，县里的农技专家来到南山果园，手把手教果农冬季修剪和病虫害防治的技术，受到果农的欢迎。
3 kicker|情系学子 圆梦大学
3 headline|爱心企业资助二十名新生
3 deck|——每人每年获助学金五千元
3 body|本报讯（记者 常宁）八月十八日上午，一场简朴的助学金发放仪式在市图书馆举行，二十名家庭困难的大学新生领到了助学金。
`)
  })

  it('a headline after its own story, and one at the end of the page', () => {
    expectSeen(`
1 body|本报讯（通讯员 戴春林）红星社区组织志愿者为独居老人安装燃气报警器，并逐户讲解使用方法，消除老人家中的安全隐患。
1 kicker|报警器装进家 安全送上门
1 headline|红星社区为独居老人安装燃气报警器
2 kicker|盐碱地里稻花香
2 headline|试验田水稻亩产创新高
2 body|本报讯（通讯员 安志宏）经过五年改良，城郊的盐碱地试验田今年水稻亩产突破五百公斤，创下历史新高。
3 body|本报讯（通讯员 齐鸣）县中医院组织专家深入山区开展义诊活动，为三百多名村民免费检查身体，发放常用药品。
4 kicker|冰雪为媒 以节会友
4 headline|冰雪文化节周末开幕
4 body|本报讯（记者 苗青）本周六，第六届冰雪文化节将在滨江公园拉开帷幕，雪雕展、冰上龙舟赛等活动持续一个月。
3 headline|县中医院专家进山义诊
`)
  })

  it('a paragraph that a column end cut in the middle of a word, twice', () => {
    const { articles } = expectSeen(`
1 headline|农民夜校点亮乡村之夜
1 body|本报讯（通讯员 孔繁星）每到晚上，东岗村的农民夜校里就灯火通明，村民们聚在一起学
1 body+|习养殖技术。授课的老师都是乡里请来的专家，他们用通俗易懂的语言讲解防疫知识，村民的积极
1 body+|性很高。
1 body|夜校开办两年来，已经培训村民一千二百人次。
`)
    expect(
      articles[0]?.blocks[1]?.joins.map(
        ({ reasons }) => reasons.find(({ rule }) => rule === 'cut-word')?.values,
      ),
    ).toEqual([{ word: '学习' }, { word: '积极性' }])
  })

  it('a picture story between the halves of a paragraph, its credit on its own line or at the end', () => {
    const { articles } = expectSeen(`
1 headline|老兵宣讲团走进校园
1 body|本报讯（通讯员 颜士海）老兵宣讲团日前走进育才学校，三位老战士为学生讲述当年的战斗故

2 caption|日前，消防队员在商场里检查消防栓。
2 credit|本报记者 章 鸿 摄

3 caption|近日，果农在大棚里采摘草莓，供应节日市场。（本报通讯员 贺喜 摄）

1 body+|事，教育学生珍惜今天的幸福生活。
1 body|宣讲团成立以来，已经走进二十六所学校。
`)
    expect(articles.map(({ kind }) => kind)).toEqual(['story', 'photo', 'photo'])
    expect(
      articles.slice(1).map(({ contributors }) => contributors.map(({ name, role }) => `${name} ${role}`)),
    ).toEqual([['章鸿 photographer'], ['贺喜 photographer']])
  })

  it('a fragment of another paragraph between the halves, set where its beginning may be lost', () => {
    const { articles } = expectSeen(`
1 headline|一座矿山的绿色蝶变
1 deck|——北山矿区生态修复纪实
1 byline|本报通讯员 温 良
1 subhead|采坑变花海
1 body|矿区投入资金八千万元，由三十多名技术人员和当地村
1 body|下，先后栽下各类苗木四十万株。
1 body+|民组成的修复队常年驻守在山上，平整采坑，覆盖客土，撒播草籽。
1 subhead|荒山变金山
1 body|山绿了，来看风景的人越来越多。村里办起了民宿和采摘园，去年接待游
`)
    expect(articles[0]?.blocks.at(-1)).toMatchObject({ gapBefore: true })
    expect(articles[0]?.blocks.at(-2)).toMatchObject({ gapAfter: true })
  })

  it('missing text before and after: nothing is joined that does not go on', () => {
    const { articles } = expectSeen(`
1 kicker|真情帮扶暖人心
1 headline|驻村工作队走访困难群众
1 body|的笑容。
1 body|工作队长表示，今后还要为群众多办实事、办好事，让大家的日子越过越红火。
1 body|目前，工作队已经为村里协调资金六十万元，修建了文化广
`)
    expect(articles[0]?.blocks[2]).toMatchObject({ gapBefore: true })
    expect(articles[0]?.blocks[4]).toMatchObject({ gapAfter: true })
  })

  it('an article that begins in the middle of a line', () => {
    const source =
      '秋菜上市价格平稳\n本报讯（记者 路遥）今年秋菜供应充足，白菜、土豆等品种的价格与去年基本持平。' +
      '电力工人巡线保供电 本报讯（通讯员 倪虹）入冬以来，供电公司对辖区内的线路进行全面巡查，保证居民安全用电。'
    const { articles } = segment(source, segmentOptions())
    const texts = articles.map(({ blocks }) =>
      blocks.map(({ spans }) => source.slice(...(spans[0] ?? [0, 0]))),
    )
    expect(texts.map((blocks) => blocks.map((text) => text.slice(0, 9)))).toEqual([
      ['秋菜上市价格平稳', '本报讯（记者 路遥'],
      ['电力工人巡线保供电', '本报讯（通讯员 倪'],
    ])
  })

  it('a heading that names its place and hangs on the end of the story before it', () => {
    const source =
      '夜市开张\n本报讯（通讯员 戴春林）昨晚，城南的夜市开张了，三十多个摊位挤满了前来品尝小吃的市民。' +
      '河口镇：山货搬上直播间\n本报讯（通讯员 邹立国）连日来，河口镇的年轻人把山野菜搬进直播间，一个月卖出三千多单。'
    const { articles } = segment(source, segmentOptions())
    const begins = articles.map(({ blocks }) => source.slice(...(blocks[0]?.spans[0] ?? [0, 0])))
    expect(begins).toEqual(['夜市开张', '河口镇：山货搬上直播间'])
  })

  it('a caption as short as a heading, its credit in brackets behind it', () => {
    expectSeen(`
1 headline|夜市开张
1 body|本报讯（通讯员 戴春林）昨晚，城南的夜市开张了，三十多个摊位挤满了前来品尝小吃的市民。
2 caption|近日，农技员在大棚里测量温度。（常宁 摄）
`)
  })

  it("editor's notes, jumps to other pages, and lists of names", () => {
    const { articles } = expectSeen(`
1 headline|小院里的大舞台
1 byline|本报记者 卓 然
1 note|编者按：群众文化活动的舞台在群众中间。本报从今天起推出系列报道，讲述百姓自己的文化故事。
1 body|傍晚六点，老榆树下的小院里响起了二胡声，十几位老人围坐在一起，唱的是自己编的新曲。（下转第4版）
2 headline|全市十佳护士名单
2 body|王丽华 市中心医院
2 body|赵晓梅 市妇婴医院
2 body|钱玉芬 市中医院
2 body|孙慧敏 市传染病医院
`)
    expect(articles[0]?.continuation).toMatchObject({ direction: 'to', page: 4 })
  })

  it('full-width forms, other line ends and stray spaces change nothing', () => {
    const page = `
1 kicker|打开门问需求 沉下去解难题
1 headline|梨树县住建局开展大走访活动
1 body|本报讯(通讯员 何 平 欧阳晓东)连日来,梨树县住建局组织干部深入小区走访居民,收集意见建议96条,现场解决问题41个。
1 body|走访中,干部们认真听取居民对供热、物业等工作的看法。`
    const plain = expectSeen(page)
    const wide = markAsSeen(
      page.replace(/\(/g, '（').replace(/\)/g, '）').replace(/,/g, '，').replace(/\n/g, '\n'),
    ).segmentation
    const of = ({ articles }: typeof plain) =>
      articles.map(({ counties, contributors, blocks }) => [
        counties.map(({ code }) => code),
        contributors.map(({ name, role }) => `${name} ${role}`),
        blocks.map(({ role }) => role),
      ])
    expect(of(plain)).toEqual([
      [['220322'], ['何平 correspondent', '欧阳晓东 correspondent'], ['kicker', 'headline', 'body', 'body']],
    ])
    expect(of(wide)).toEqual(of(plain))
  })
})
