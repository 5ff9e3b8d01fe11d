import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()

describe('letters, notices, verse and lists', () => {
  it('ends a letter with its writer’s place and name, and a reply with its office and date', () => {
    const { seen, marked } = markAsSeen(
      `
1 kicker|读者来信
1 headline|公园夜里该亮灯
1 body|我家旁边的滨江公园一到晚上就漆黑一片，老人散步常常被台阶绊倒，希望有关部门早些装上路灯。
1 byline|湖北襄阳 周小兰
2 headline|一条小巷盼修整
2 body|纺织厂后面的小巷年久失修，下雨天污水横流，附近的居民出门要绕行一里多路。
2 byline|江苏南通 王国庆
3 headline|关于公园照明问题的说明
3 body|来信反映的问题属实。我局已经安排施工单位进场，计划在本月底以前完成线路改造并恢复照明。
3 byline|滨江区园林管理局
3 byline|2021年5月6日
4 headline|暮春的雨
4 byline|陈 默
4 body|雨是半夜里下起来的，先是三两点敲在瓦上，后来便密了，像有人在屋顶上撒豆子，一夜不歇。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('keeps a notice’s times and telephones with it', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|关于河口大桥夜间封闭施工的通告
1 body|因河口大桥伸缩缝更换施工需要，自2022年8月1日起，每日22时至次日5时大桥全幅封闭，请过往车辆提前绕行。
1 body|封闭时间:2022年8月1日至8月20日
1 body|咨询电话:0555-3200000
1 body|特此通告
1 byline|河口市公安局交通警察支队
1 byline|2022年7月25日
2 headline|河口新添两座口袋公园
2 body|本报讯（记者 于小满）记者从市园林部门获悉，河口市今年新建的两座口袋公园日前向市民开放。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('ends verse and lists where a slogan and a headline stand over news, or a picture follows', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|春天来信
1 byline|本报通讯员 苗一禾
1 body|燕子衔着去年的泥
1 body|在檐下补那只旧碗
1 body|母亲把门敞开
1 body|说回来的都是客
1 body|雨落在瓦上
1 body|像谁在轻轻敲门
2 kicker|守住米袋子 拎稳菜篮子
2 headline|柳林县春耕物资储备充足
2 body|本报讯（通讯员 关梦白）连日来，柳林县农资库里一派忙碌，化肥、种子、农膜一车一车运往各乡镇，今年的储备比去年多一成。
3 headline|全县“最美庭院”名单
3 body|苗青山 柳林镇供电所
3 body|司马静 县中心医院
3 body|葛长河 第二实验小学
3 body|石小满 县法律援助中心
4 caption|4月2日，柳林镇的农民在田里起垄。今年春天来得早，地里的活儿也提前了十天。
4 credit|本报通讯员 白晓荷 摄
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('ends verse where a title and an author stand over prose', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|渡口
1 byline|江小楼
1 body|船走了以后
1 body|水才想起自己要流
1 body|岸上的人
1 body|把斗笠扣在膝盖上
1 body|一直坐到星星出来
2 headline|院里的枣树
2 byline|李秋生
2 body|院里有两棵枣树，一棵结果，一棵不结果。母亲说，不结果的那棵是替结果的那棵挡风的，都有功劳。
2 body|后来翻盖房子，工匠要砍掉不结果的那一棵，母亲搬了条板凳坐在树下，坐了一上午，树就留下来了。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('reads a list of people, a table’s head and results as lines of their pieces', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|全市棋类邀请赛落幕
1 body|本报讯（记者 何川）历时两天的全市棋类邀请赛昨天落幕，来自六个区县的代表队参加了角逐，东湖队获得团体冠军。
1 body|东湖队3:1西山队
1 body|北关队2:2南浦队
2 headline|优秀裁判员名单
2 body|王海燕 东湖区实验小学体育教师
2 body|李明德 西山区文化馆副馆长
2 body|张小军 北关区体育中心教练员
3 headline|各区空气质量公布
3 body|本报讯（记者 何川）市生态环境部门昨天公布了上月各区空气质量的排名情况，东湖区继续保持第一。
3 body|名次 区名 综合指数 同比
3 body|1 东湖区 2.61 -5.8%
3 body|2 西山区 2.70 -3.2%
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('gives a heading over a picture to the picture', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|巷子里的修伞人
1 byline|何 川
1 body|老城的巷子深处，有一间四平方米的铺子，专门修伞。修伞人姓陆，今年七十二岁，手上全是铁丝划的口子。
1 body|他说，现在的人伞坏了就扔，来修伞的都是念旧的人，有一把伞修了十几回，骨子换光了，面子还是那个面子。
2 headline|湖上采莲 荷香满船
2 caption|7月3日，东湖区的村民划着木船采摘莲蓬。今年全区莲藕种植面积达到两万亩，带动千余户农民增收。
2 credit|陆小舟摄（河口图片）
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('keeps a question and its answer together', () => {
    const { seen, marked } = markAsSeen(
      `
1 kicker|读者信箱
1 headline|租来的铺面漏雨该由谁修
1 body|编辑同志：
1 body|我去年在县城租了一间铺面卖杂货，夏天漏雨泡坏了不少货物，房东说合同没写修房的事，让我自己修，请问该怎么办？
1 body|河南固始 张春生
1 body|张春生同志：
1 body|出租人应当保证房屋能够正常使用，合同没有约定的，维修义务由出租人承担，您可以要求房东限期修好并赔偿损失。
2 headline|早市上的扁担
2 byline|石 溪
2 body|天还没有亮透，早市上的扁担就排成了一溜，一头是沾着露水的青菜，一头是还在蹬腿的河虾，吆喝声此起彼伏。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('takes a dash with a date for the deck of a report', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|县人民政府工作报告
1 deck|——2011年2月20日在河口县第六届人民代表大会第五次会议上
1 byline|县长 韩立春
1 body|各位代表：
1 body|我代表县人民政府，向大会作工作报告，请各位代表审议，并请各位政协委员和列席会议的同志提出意见。
1 subhead|一、过去一年的工作
1 body|过去的一年，全县上下团结奋斗，克服了春旱夏涝的影响，粮食总产量达到九亿斤，农民人均纯收入增长一成。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('begins a piece where a column’s name and a headline stand over a text of its own', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|湖区来了新邻居
1 byline|本报记者 江一帆
1 body|入秋以后，湖区的芦苇荡里多了几百只白鹭。护鸟员老汪每天天不亮就划着小船去数，回来把数字写在墙上的小黑板上。
1 body|老汪说，白鹭最认水，水清了它们才肯落脚。为了这一湖清水，渔民们拆了围网，上了岸，改行做起了护湖的营生。
2 kicker|居家一点通
2 headline|冬天的棉被怎么晒才暖和
2 body|很多家庭习惯把棉被从早晒到晚，其实晒三个小时就够了。晒的时候最好盖一层薄布，收被子前轻轻拍去浮尘即可。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('parts wrapped lines behind a signing bracket, and keeps a formula’s reporters in one paragraph', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|渔港建起避风坞
1 body|本报讯为了让渔船安全避风，石浦渔港今年
1 body|新建的两座避风坞日前通过验收，可以停泊大
1 body|小渔船四百多艘。当地渔民说，往年台风一来
1 body|心就悬着，今年可以睡个安稳觉了。（何东）
2 headline|山里孩子看海
2 body|本报宁波八月六日电新华社特派记者林一帆、
2 body|本报记者周小满报道：来自贵州山区的六十名
2 body|孩子今天在宁波第一次看到了大海，他们将在
2 body|这里度过为期十天的夏令营。
`,
      anywhere,
    )
    expect(seen.map((line) => line.replace('+', ''))).toEqual(marked)
  })

  it('begins a piece at a heading over items, and leaves a short column name with its own piece', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|老街的灯
1 byline|本报记者 江一帆
1 body|傍晚六点，老街的红灯笼一盏接一盏亮起来。守灯人老陆提着竹梯，从东头走到西头，一盏一盏地擦，一擦就是三十年。
1 body|老陆说，灯亮着，出门的人就记得回家的路。去年他收了徒弟，是隔壁裁缝家的小儿子，学得比他当年还快。
2 headline|招工消息
2 body|▲河口造船厂招收电焊工二十名，要求持有上岗证。
2 body|▲东湖宾馆招收服务员十名，初中以上文化。
3 kicker|小窍门
3 headline|旧报纸擦玻璃又快又亮
3 body|擦玻璃的时候，先用湿布抹去浮尘，再用揉软的旧报纸顺着一个方向擦两遍，油墨会把水渍吸净，玻璃又快又亮。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })
})
