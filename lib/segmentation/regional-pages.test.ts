import { describe, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { seeingWith } from '@/test/segmentation/seeing-with'

const expectSeen = seeingWith(segmentOptions())

describe('what stands under another piece’s last words', () => {
  it('is the feature’s next part where a story of one column came between, and so are its pairs of lines with dashes', () => {
    expectSeen(`
1 headline|老街的灯又亮了
1 byline|本报记者 田 野
1 note|老街有三百年了，一度人去楼空。去年以来，居民自己动手修房子、铺石板，老街一天天热闹起来。
1 note|本报记者在老街住了五天，听他们讲老街的从前和以后，今天刊出的就是他们说的话。
1 note|——编者
1 body|老街不长，从东头走到西头用不了一刻钟，可是街坊们说，要把它修好，用一辈子也不嫌多。
1 subhead|修旧如旧——
1 subhead|老匠人带出新徒弟
1 body|木匠老秦今年六十八岁，街上二十三座门楼都是他带着徒弟一块木头一块木头修起来的。
1 subhead|自己当家——
1 subhead|商量着来的规矩
1 body|哪家开什么店，几点关门，垃圾放在哪里，都是坐在茶馆里商量出来的。规矩写在木牌上，挂在街口，谁也不好意思不
2 headline|青石镇送技术到田头
2 body|本报讯（通讯员 何苗）三月以来，技术员挨家挨户查看苗床，讲解温度和水肥怎样管理，育苗户心里有了底。
1 body+|遵守。
1 subhead|留住人气——
1 subhead|年轻人回来开店
1 body|去年有十九个年轻人回到老街，开起了书店、面馆和裁缝铺，傍晚时分，石板路上又有了孩子的笑声。
`)
  })
})

describe('a heading between two halves', () => {
  it('heads what stands under it, though its last sign makes a word with that by chance', () => {
    expectSeen(`
1 kicker|河口镇教育办发出通知
1 headline|山里的孩子每天有老师陪着写作业
1 body|本报讯（记者 高远）放寒假了，河口镇的老师们没有闲着，他们分成十一个小组，轮流到村里的书屋值班，为每个孩子
2 kicker|青山自治县
2 headline|三百台农机抢种春小麦
2 body|面积比去年多了两成，机手们歇人不歇机，灯光在田野里亮了一夜又一夜，把误了的农时抢了回来。
2 body|截至四月五日，全县二十一万亩春小麦全部播种完毕，农机局还派出六个小组到田头修理机器。
`)
  })
})

describe('small things at a page’s end', () => {
  it('are notices of what was lost, and a list whose order is told in brackets under its title', () => {
    expectSeen(`
1 headline|一场赛诗会
1 body|傍晚的文化广场上坐满了人，台上的小姑娘清了清嗓子，背起了她自己写的诗，台下一片掌声。
2 body|“称一称，够秤不够秤？”在青石镇的粮站门口，赶车来卖粮的老秦头一个上了磅，一车玉米四千二百斤，一两也不少。
2 body|粮站今年换了电子磅，修了避雨的棚子，备了热水，还把价格写在黑板上，卖粮的人都说心里亮堂。（韩雪）
2 headline|青石镇粮站卖粮一两不少
3 notice|遗失声明
3 notice|曹立群遗失驾驶证，号码410000197005060000，声明作废。
3 notice|青石镇富民农机合作社公章丢失，声明作废。
4 headline|全县“放心粮店”名单
4 body|（按姓氏笔画排序）
4 body|王丽华 东街粮油店
4 body|赵晓梅 西街米面行
4 body|钱玉芬 北门杂粮铺
4 body|孙慧敏 站前粮油店
`)
  })

  it('are no headlines where an enumeration stops in 等', () => {
    expectSeen(`
1 kicker|满街都是歌声
1 headline|青石镇办起山歌节
1 body|本报讯（通讯员 何苗）三月三，青石镇的山歌节开场了，四面八方的歌手聚在老榕树下，唱了整整一天一夜。
1 body|镇里还为外地来的歌手准备了干粮和草席，让他们唱累了就在榕树下歇一歇，天亮了再接着唱。
1 body|各村的歌队还带来了竹竿舞、舞龙、踩高跷等
`)
  })
})

describe('a supplement’s page', () => {
  it('has titles over names, verse between the halves of prose, and a title with its author after their story', () => {
    expectSeen(`
1 notice|2021年3月19日 星期五
1 notice|柳笛 副刊
1 notice|责任编辑 高远 美编 田野 校对 方正
2 headline|旧渡口
2 byline|关梦白
2 body|渡口的老柳树还在，树下的石阶却只剩下三级，再往下就是水了。小时候我坐在石阶上等船，一等就是一个下
3 headline|等船两首
3 byline|江小楼
3 body|船走了以后
3 body|水才想起自己要流
3 body|岸上的人
3 body|把斗笠扣在膝盖上
3 body|一直坐到星星出来
2 body+|午。摆渡的老人姓佟，一根竹篙撑了四十年，过河的人给他一把豆子、两个鸡蛋，他都收下，不给也不问，照样撑过去。
2 body|后来架了桥，渡口就没有人来了。老人把船翻过来扣在岸上，用桐油刷了一遍又一遍。
4 headline|父亲的算盘
4 byline|林 晚
4 body|父亲的算盘是枣木的，珠子磨得发亮，他在粮站做了一辈子会计，没有错过一分钱。
4 body|退休那天，他把算盘抱回家，挂在墙上，逢年过节取下来擦一擦。
5 body|老冯在桥头炸了二十年油条。他的摊子只有一口锅、一张案板，来的都是熟人，吃完把钱往铁盒里一扔，找零自己拿。
5 body|这天早上，铁盒里多了一张字条，老冯不识字，拿去给隔壁修表的老魏看。老魏看了半天，说，是谢你的。
5 body|谁谢我？老冯挠挠头。锅里的油开了，他又去炸油条了。
5 headline|炸油条的老冯（小小说）
5 byline|苗一禾
6 headline|一部写给河流的书
6 deck|——读散文集《河流记》
6 byline|白小鸽
6 body|读完这本书，我在河边走了很久。作者写一条河，写的是河边三代人怎样过日子，怎样把苦日子过出滋味来。
7 notice|投稿邮箱：liudi2021@example.com 稿件三个月内未见刊发可自行处理。
`)
  })
})

describe('half a paragraph after a whole story of another', () => {
  it('goes home with what stands under it, and so does the part of the feature after that', () => {
    expectSeen(`
1 headline|竹椅坐到了海边
1 deck|——青石镇竹编合作社走访记
1 byline|本报记者 田 野
1 subhead|一把篾刀劈出手艺
1 body|村里的竹子长了几百年，从前只劈柴烧。合作社请来篾匠教大家编椅子，头一年编了三百把，第二年就带动了砍竹、运竹、卖
2 kicker|一张网格图 家家有人管
2 headline|柳树乡给每户人家排了联系人
2 body|本报讯（通讯员 沈亮）柳树乡把四百户人家排进二十一张网格图，谁家的老人病了，谁家的水管漏了，联系人当天就到。
2 body|网格图挂在村口，联系人的名字和电话写得清清楚楚，老人们说，有事喊一声就行。
1 body+|篾的生意，一把竹椅从山里坐到了海边，篾匠的儿子也回来跟着编椅子了。
1 subhead|一根竹子卖出新价
1 body|合作社还把竹子编成灯罩、果盘和花架，一根竹子从十二元卖到了九十元，竹农们都说没有想到。
`)
  })

  it('takes its author’s name with it', () => {
    expectSeen(`
1 headline|一盏马灯照山路
1 deck|——记青石镇山村教师
1 byline|本报记者 田 野
1 subhead|翻过三道岭
1 body|学校在山顶上，孩子们天不亮就出门。教师提着马灯在岭上等，一个一个数着人头，再带着他们往山上走，三十年没有耽误过一天课
2 kicker|遇到路口怎么走——
2 headline|让行人先过
2 body|本报讯 青石镇的十字路口没有红绿灯，镇里立了木牌，写着让行人先过，司机们都停下来等，没有人按喇叭。
2 body|木牌是镇上的木匠做的，写字的是退休教师，交警说，这比装红绿灯还管用，开车的人和走路的人都
1 body+|程。孩子们长大了，又把自己的孩子送到他的马灯底下。
1 subhead|点亮一座山
1 body|教师用自己的工资买了一百多本书，放在教室后面的木架上，谁都可以拿回家看，看完了再送回来。
2 body+|慢了下来，路口再没有出过事。
2 byline|（韩雪）
3 headline|柳树乡给老人过集体生日
3 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
`)
  })

  it('is no half where a text came from another page', () => {
    expectSeen(`
1 headline|柳树乡给老人过集体生日
1 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
2 body|（上接第一版）会议要求，各地要抢抓农时，备足种子和化肥，把每一块地都种上、种好，不误农时。
2 body|会议还对水利设施的检修作了安排，要求三月底以前全部完成，确保春灌用水。
3 headline|山里的路灯亮了
3 body|晨报讯（记者 高远）入冬以前，山里的七个村都装上了太阳能路灯，孩子们放学回家，再也不用打着手电走夜路。
4 headline|河湾大桥合龙
4 body|河湾新闻网青石3月21日讯（通讯员 何苗）河湾大桥昨日合龙，两岸的人第一次走着过了河，桥上站满了看热闹的人。
5 kicker|采访手记
5 headline|桥修在心上
5 byline|何 苗
5 body|采访大桥的日子里，我每天跟着工人们上工，看他们把一根根钢索拉上去，才知道一座桥是怎样一寸一寸长出来的。
`)
  })
})

describe('a line over a picture', () => {
  it('is the feature’s next subhead where it rhymes with the others and tells nothing of the picture', () => {
    expectSeen(`
1 headline|小院里的菜园子
1 byline|本报通讯员 方 正
1 subhead|清出一片空场地 省下几笔买菜钱
1 body|小院里原来堆满了旧家具，居民们用三天时间清出来，分成二十一块菜地，谁家种什么，自己说了算。
1 subhead|定下一本明白账 理顺几家浇水事
1 body|浇水轮着来，水费大家摊，账本挂在门口，一笔一笔写得清楚，谁也没有二话，菜长得一天比一天好。
1 subhead|搭起一座连心棚 唠出几桩新打算
2 caption|日前，消防队员走进柳河中学，手把手教学生使用灭火器和消防水带，同学们学得很认真。
2 credit|本报通讯员 秦欢 摄
3 headline|柳树乡给老人过集体生日
3 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
`)
  })
})
