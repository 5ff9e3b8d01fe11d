import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { seeingWith } from '@/test/segmentation/seeing-with'

const expectSeen = seeingWith(segmentOptions())

describe('headings that stand elsewhere than over their story', () => {
  it('gives a feature its headline and deck back from under it, before the next feature’s own', () => {
    expectSeen(`
1 headline|小站里的春运
1 body|本报讯（记者 田野）春运第一天，柳河站的候车室里挤满了返乡的旅客，车站增开了两个售票窗口。
2 byline|本报记者 高远
2 body|天还没亮，老秦就背上工具包出了门。他要沿着铁道走十七里，把每一颗道钉都看一遍。
2 subhead|一把锤子
2 body|锤子敲在钢轨上，声音清脆的没有毛病，声音发闷的就要停下来细看，这门手艺他练了三十年。
2 headline|听声辨伤三十年
2 deck|——巡道工的一天
3 headline|守塔人
3 deck|——走近山顶微波站的职工
3 byline|本报通讯员 方正
3 body|山顶的风大，说话要靠喊。六个人轮流值守，每班十五天，上山的粮食和水全靠人背。
`)
  })

  it('parts two headlines that each say where, when the story before has only its opening', () => {
    expectSeen(`
1 body|本报讯（通讯员 何苗）三月以来，技术员挨家挨户查看苗床，讲解温度和水肥怎样管理，育苗户心里有了底。
1 headline|青石镇送技术到田头
2 headline|柳树乡给老人过集体生日
2 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
`)
  })

  it('keeps a slogan with the fact under it', () => {
    expectSeen(`
1 body|本报讯（记者 丁宁）受冷空气影响，明天夜间到后天全省有一次明显的降水过程，部分地区有暴雪。
1 headline|今冬首场大雪明晚将到
2 kicker|针线不离手 日子有盼头
2 headline|河口县刺绣合作社走进八个村
2 body|本报讯（通讯员 白鸽）一根银针，几缕彩线，绣娘们坐在院里飞针走线，订单已经排到了明年开春。
`)
  })

  it('takes a heading from the page’s end to the only story that opens without one', () => {
    expectSeen(`
1 body|本报讯（通讯员 何苗）三月以来，技术员挨家挨户查看苗床，讲解温度和水肥怎样管理，育苗户心里有了底。
2 headline|柳树乡给老人过集体生日
2 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
2 body|乡里说，今后每个季度都要办一次这样的生日会，让独居老人也能热闹热闹。
1 kicker|手把手教 面对面讲
1 headline|青石镇送科技下乡
`)
  })

  it('reads an opening that stands alone at the page’s top, and its headline after the story', () => {
    expectSeen(`
1 byline|本报讯（记者 田野 通讯员 秦欢）
1 body|春运第一天，柳河站的候车室里挤满了返乡的旅客，车站增开了两个售票窗口，旅客买票不再排长队。
1 headline|柳河站春运首日客流平稳
2 headline|柳树乡给老人过集体生日
2 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
`)
  })
})

describe('lines that divide a feature', () => {
  it('stand in pairs over the last part too, though they tell who does what', () => {
    expectSeen(`
1 headline|山那边的药箱
1 deck|——青石镇卫生院送医到户见闻
1 byline|本报通讯员 方正
1 body|卫生院只有九个人，管着十四个村。天一亮，药箱就挂上了摩托车，医生们各走各的山路。
1 subhead|小病不出门
1 subhead|医生上门问诊
1 body|腰腿疼的老人坐在炕沿上，医生一边扎针一边同他们拉家常，针起了，话也说完了，药放在窗台上。
1 subhead|大病有人管
1 subhead|镇里派车转院
1 body|去年入冬以来，镇里派车把二十一名重病人送进了城里的医院，家属一个电话，车就开到院门口。
1 subhead|承诺要兑现
1 subhead|组织队伍常下乡
1 body|“不能只来一阵子。”院长说。一百三十份档案锁在铁皮柜里，每一份都写着下一次上门的日子。
2 headline|柳树乡给老人过集体生日
2 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
`)
  })
})

describe('short lines that are no headings', () => {
  it('reads the first words of a paragraph that a column’s end cut off', () => {
    expectSeen(`
1 headline|一间书屋亮到夜深
1 deck|——青石镇夜读点走访记
1 byline|本报记者 方正
1 body|推开书屋门，灯光一下子透出
1 body+|来，照得巷子里暖融融的。三百册图书是街坊凑钱买来的，每晚九点，这里还坐着十几个人。
1 body|第一个来的总是开面馆的老秦，他说忙了一天，翻几页书，心里就静下来了。
2 headline|青石镇送技术到田头
2 body|本报讯（通讯员 何苗）三月以来，技术员挨家挨户查看苗床，讲解温度和水肥怎样管理，育苗户心里有了底。
`)
  })

  it('keeps the words that a column’s end cut off behind a quotation, though the next line has some of them again', () => {
    const { articles } = expectSeen(`
1 headline|柳树乡给老人过集体生日
1 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
1 body|“孩子们都在外地打工，过年才能回来，没想到乡里还记着我的生日。”老人捧着面
1 body+|碗说。乡里还给八十岁以上的老人每人做了一套棉衣，量好尺寸，缝上名字。
2 headline|青石镇送技术到田头
2 body|本报讯（通讯员 何苗）三月以来，技术员挨家挨户查看苗床，讲解温度和水肥怎样管理，育苗户心里有了底。
`)
    expect(articles[0]?.blocks.map(({ spans }) => spans.length)).toEqual([1, 1, 2])
  })

  it('reads a verse’s last line over the next story’s headline, and a text that came from another page', () => {
    expectSeen(`
1 headline|渡口
1 byline|江小楼
1 body|船走了以后
1 body|水才想起自己要流
1 body|岸上的人
1 body|把斗笠扣在膝盖上
1 body|一直坐到星星出来
2 headline|柳树乡给老人过集体生日
2 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
3 headline|一位守桥人的三十年
3 body|（上接第1版）汛期一到，他就把铺盖搬进桥头的小
3 body+|屋，每隔一个钟头看一次水尺，把数字记在本子上，打电话报到镇里。
`)
  })

  it('takes a photographer whose given name is 文, set with spaces', () => {
    expectSeen(`
1 headline|柳树乡给老人过集体生日
1 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。

2 caption|连日来，青石镇的果农忙着给果树剪枝。
2 credit|朱 文 摄
`)
  })

  it('heads a call for contributions, and no author, by 征稿', () => {
    expectSeen(`
1 headline|母亲的油灯
1 byline|关梦白
1 body|油灯是用墨水瓶做的，瓶盖上钻一个眼，穿一根棉线，灌上半瓶煤油，就能亮一个晚上，照着母亲纳鞋底。
1 body|她总说：“灯不在大，照得见针眼就行。”
2 headline|征 稿
2 body|本刊面向读者征集散文、诗歌和小小说，散文不超过一千二百字，请在稿末写明姓名、地址和电话。
`)
  })
})

describe('a picture between a heading and its text', () => {
  it('is the story’s where it tells of what the heading does, and a stranger’s where it does not', () => {
    expectSeen(`
1 kicker|河口竹编三百年
1 headline|竹编技艺展开幕
1 caption|河口竹编作品《百鸟图》。
1 credit|河口竹编技艺馆供图
1 body|“这些鸟像要飞起来！”开幕那天，小学生围着一面竹屏风不肯走，屏风上的鸟都是用头发丝一样细的竹丝编的。
1 body|走进展厅，灯光把竹影投在白墙上，观众可以坐下来跟着师傅学编一只小篮子。
2 headline|青石镇送技术到田头
3 caption|近日，消防队员在商场里检查消防栓。
3 credit|本报记者 章 鸿 摄
2 body|本报讯（通讯员 何苗）三月以来，技术员挨家挨户查看苗床，讲解温度和水肥怎样管理，育苗户心里有了底。
`)
  })
})

describe('pictures under a column’s head', () => {
  it('are each by themselves where each says who took it', () => {
    expectSeen(`
1 headline|柳树乡给老人过集体生日
1 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
2 headline|图片新闻
2 caption|十月九日，园林工人在南山公园更换秋季花卉，赶在降温之前栽下羽衣甘蓝和菊花。本报记者 方正 摄
3 caption|秋收时节，青石镇组织农机手和志愿者为缺劳力的农户抢收玉米，当天收割玉米二百六十余亩。
3 credit|本报通讯员 秦欢 摄
`)
  })
})
