import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()
const expectSeen = (page: string) => {
  const { seen, marked, segmentation } = markAsSeen(page, anywhere)
  expect(seen).toEqual(marked)
  return segmentation
}

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
