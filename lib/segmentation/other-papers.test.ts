import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()

describe('pages of other papers', () => {
  it('reads a provincial front page: datelines, wire copy, a comment, a feature', () => {
    const { seen, marked, segmentation } = markAsSeen(
      `
1 headline|全省秋粮收购工作视频会议召开
1 body|本报长春11月2日讯（记者曹明 实习记者郑雨）今天上午，全省秋粮收购工作视频会议召开，安排部署今年秋粮收购各项工作。
1 body|会议指出，各地各部门要把农民群众的利益放在首位，敞开收购，优质优价，决不允许出现卖粮难的现象。
2 kicker|让老百姓喝上放心水
2 headline|西部供水工程全线通水
2 body|本报讯（记者孟一凡）经过三年紧张施工，西部供水工程日前全线通水，沿线六十万群众用上了清洁的江水。
2 body|工程总长二百六十公里，穿越九条河流和四座山岭，是全省一次性投资最大的民生水利项目。
3 headline|把实事办到群众心坎上
3 byline|本报评论员
3 body|群众的事没有小事。一口水、一段路、一盏灯，连着千家万户的冷暖，也连着党和群众的血肉联系。
3 body|办实事，贵在真心。坐在办公室里想出来的实事，往往不是群众最急最盼的实事。走进院子里、坐到炕头上，才能听到真话。
4 headline|我国成功发射一颗试验卫星
4 body|新华社酒泉11月2日电（李国利、杨晓博）11月2日9时18分，我国在酒泉卫星发射中心用运载火箭成功将一颗试验卫星送入预定轨道，发射任务取得圆满成功。
5 headline|大山深处的邮路
5 deck|——记长白山区邮递员于长河
5 byline|本报记者 韩 梅 通讯员 石 磊
5 body|清晨五点，天刚蒙蒙亮，于长河已经把两只邮包绑在了摩托车上。这条六十八公里长的山路，他走了整整二十一年。
5 subhead|一个人的邮路
5 body|山里人住得散，一封信往往要翻两道岭。有一年冬天大雪封山，于长河把摩托车寄存在村口，背着邮包走了一整天，把一封录取通知书送到了老乡手上。
5 subhead|一家人的牵挂
5 body|妻子刘玉芬最怕的是下雪天。她在家里备了一口大锅，锅里总温着姜汤，丈夫不到家，灶里的火就不熄。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
    expect(segmentation.articles[3]?.source).toBe('新华社')
    expect(segmentation.articles[3]?.contributors).toEqual([])
    expect(segmentation.articles[0]?.contributors.map(({ name, title }) => `${title} ${name}`)).toEqual([
      '记者 曹明',
      '实习记者 郑雨',
    ])
  })

  it('reads a page of essays without datelines, signed under the headline or at the end', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|老街的钟表匠
1 byline|林一鸣
1 body|老街拐角有一间七八平方米的铺面，门楣上的油漆已经斑驳，玻璃柜里摆着大大小小的旧钟，滴滴答答地走着，各走各的时辰。
1 body|钟表匠姓周，七十多岁，戴着一只单筒放大镜，一坐就是一天。他说，修表修的是耐心，急性子的人吃不了这碗饭。
1 body|如今戴表的人少了，来修表的人却没有断过。他们带来的多半是父母留下的旧物，修好了不一定戴，只是想听它再走起来。
2 headline|故乡的井
2 body|村东头有一口老井，青石井台被几代人的水桶磨出了深深的凹痕。小时候，我最爱趴在井沿上看水里的天，天是圆的，云从一边走到另一边。
2 body|后来家家户户通了自来水，老井就荒了。前年回乡，看见井台上落满了槐花，一只麻雀站在辘轳上，见了我也不飞。
2 byline|（作者单位：市作家协会）
3 headline|读书的三种滋味
3 byline|赵晓峰
3 body|少年读书，如隙中窥月，看见的只是一线光。那时候读的多是小人书，一本书传遍半个班，还回来的时候封皮早已不见踪影。
3 body|中年读书，如庭中望月，满院清辉，心里却装着柴米油盐，读着读着就走了神，一页书要翻上两三遍才看得进去。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('reads news briefs under a column head and short news without any formula', () => {
    const { seen, marked } = markAsSeen(`
1 headline|县区短讯
1 body|●双辽市组织农技人员下乡，为农民讲解冬季大棚管理技术。
1 body|●铁东区为辖区困难职工发放取暖补助，共有三百二十户受益。
1 body|●伊通满族自治县举办青年歌手大赛，四十名选手同台竞技。
2 headline|梨树县积雪道路清扫及时
2 body|11月18日夜间，梨树县迎来今冬第一场雪。环卫部门出动机械六十台次、人员四百人，连夜清扫主要街路，保证了市民早高峰出行。
2 body|环卫部门负责人表示，今年冬天将实行以雪为令、边下边清的工作办法，确保道路畅通。
2 byline|（孙志远）
3 headline|铁西区为老旧小区更换井盖
3 body|连日来，铁西区住建部门对辖区内三十六个老旧小区的井盖进行排查，更换破损井盖一百二十余个，消除了安全隐患。
3 byline|（郭丽娟）
`)
    expect(seen).toEqual(marked)
  })

  it('reads furniture as notices and what it says of the page', () => {
    const { seen, marked, segmentation } = markAsSeen(`
1 notice|2023年4月6日 星期四 第03版 综合新闻
1 notice|责任编辑：孟小平 校对：李丹 美编：周正
2 headline|伊丹镇春耕物资全部到位
2 body|本报讯（通讯员 关长海）伊丹镇提早动手，组织农资经销户备足种子、化肥和农药，目前春耕物资已经全部到位。
2 body|镇里还组织执法人员对农资市场进行检查，严防假冒伪劣农资坑农害农。
3 notice|新闻热线：0434-3333333 投稿邮箱：news@example.com
`)
    expect(seen).toEqual(marked)
    expect(segmentation.page).toEqual({ date: '2023-04-06', number: 3, name: '综合新闻', editor: '孟小平' })
    expect(segmentation.articles[1]?.counties.map(({ code }) => code)).toEqual(['220323'])
  })

  it('takes a name in Latin letters and a numbered page name beside the date for furniture', () => {
    const { seen, marked } = markAsSeen(
      `
1 notice|3 民生
1 notice|HEWAN DAILY
1 notice|2023年5月4日 星期四
2 headline|老楼装上了新电梯
2 body|本报讯（记者韩雪）住在老城区六层的曹大爷这几天逢人便说，楼里的电梯终于装好了，买菜再也不用歇三回才能爬到家。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('reads stories that nothing but their headlines and their matter tell apart', () => {
    const { seen, marked } = markAsSeen(`
1 kicker|线上线下齐发力
1 headline|河口镇为返乡青年搭建就业平台
1 body|春节过后，河口镇抓住外出务工人员返乡的时机，通过线上直播带岗、线下专场招聘相结合的方式，帮助返乡青年在家门口找到满意的工作。
1 body|镇里建立了返乡青年台账，逐一登记就业意愿和技能特长，并与县里四十二家企业对接岗位需求，实现人岗精准匹配。
1 body|截至目前，全镇已有三百一十六名返乡青年与企业签订了劳动合同。
2 headline|实验小学开展劳动教育实践活动
2 body|为培养学生热爱劳动的良好习惯，实验小学在校园内开辟出一块三亩大的种植园，分给二十四个班级管理。
2 body|孩子们在老师的指导下翻土、播种、浇水，认识了十几种蔬菜。五年级学生田雨说，看着自己种的小苗一天天长大，心里特别高兴。
3 headline|法官走进田间地头化解土地纠纷
3 body|日前，城南法庭的法官来到前进村，就地开庭审理了一起土地承包合同纠纷案件，二十多名村民旁听了庭审。
3 body|法官结合案情，向村民讲解了农村土地承包法的有关规定。经过三个多小时的耐心调解，双方当事人握手言和。
4 headline|防汛物资储备库建成投入使用
4 body|占地两千平方米的防汛物资储备库近日建成并投入使用，库内储备冲锋舟、救生衣、编织袋等物资三十余种，可满足三个乡镇防汛抢险的需要。
`)
    expect(seen).toEqual(marked)
  })

  it('reads a wrapped column without empty lines', () => {
    const { seen, marked } = markAsSeen(`
1 headline|千亩荷塘迎客来
1 body|　　本报讯（通讯员 冯
1 body|小满）眼下正是荷花盛开的
1 body|时节，柳河乡的千亩荷塘里
1 body|碧叶连天，粉荷亭亭，前来
1 body|赏花的游客络绎不绝。
1 body|　　乡里在荷塘边修建了三
1 body|公里木栈道，增设了停车场
1 body|和休息亭，村民办起了十几
1 body|家农家乐，户均增收两万多
1 body|元。
2 kicker|夏夜清凉 文化暖心
2 headline|广场舞大赛落幕
2 body|　　本报讯（记者 苏蕊）
2 body|为期一个月的全民健身广场
2 body|舞大赛昨晚落下帷幕，二十
2 body|八支队伍参加了决赛。
2 body|　　比赛吸引了数千名市民
2 body|观看，现场掌声不断。
`)
    expect(seen.map((line) => line.replace('+', ''))).toEqual(marked)
  })

  it('reads a long news story with subheads and the next one after it', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|一条河的新生
1 byline|本报记者 邵 华
1 body|初秋时节，沿着河堤一路走去，水清岸绿，白鹭翩飞。谁能想到，八年前这里还是一条人人掩鼻而过的臭水沟。
1 subhead|治污先治人
1 body|河里的问题，根子在岸上。沿河的三十多家小作坊，一家一家谈，一家一家关，最难的一家谈了十七次，河长的鞋都磨破了两双。
1 subhead|还河先还岸
1 body|拆除违建以后，岸边腾出来的地方没有盖楼，而是种上了树，修了步道，老人和孩子又回到了河边，河堤上有了笑声。
1 subhead|护河靠大家
1 body|如今沿河的村庄都成立了护河队，队员大多是退休的老人，每天早晚各走一遍，见到垃圾就捡，见到偷排就报。
2 headline|本市公布首批便民停车点
2 body|本报讯（记者 邵 华）市城管部门昨天公布首批二十处便民停车点，共有泊位一千二百个，夜间免费向市民开放。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('takes a lone 这是… for text where no picture is near', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|流动书车开进矿区
1 body|本报太原5月6日电（记者柳青禾）两辆流动书车今天开进西山矿区，给下夜班的矿工送去三千册图书。
1 body|这是书车今年开到的第十二个矿区。
2 headline|晋南小麦进入灌浆期
2 body|本报讯（记者罗一川）记者从农业部门获悉，晋南小麦近日陆续进入灌浆期，长势好于常年。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it.each([
    ['本版责编：石小满 葛长河\n版式设计：汪一舟', 1],
    ['责任编辑：石小满 校对：葛长河', 2],
    ['本版责编：石小满 葛长河', 1],
  ])(
    'leaves the lines of editor and designer (本版责编, 版式设计) under the last piece, staff alone to the page',
    (lines, count) => {
      const text = `湖区封山育林见成效\n本报南昌4月2日电（记者喻小川）记者从林业部门获悉，湖区封山育林十年，林木覆盖率提高了一成。\n${lines}\n`
      expect(segment(text, anywhere).articles.length).toBe(count)
    },
  )
})
