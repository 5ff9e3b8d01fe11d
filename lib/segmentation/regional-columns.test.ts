import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()
const expectSeen = (page: string) => {
  const { seen, marked } = markAsSeen(page, anywhere)
  expect(seen).toEqual(marked)
}

describe('a feature’s last subhead over another’s headings', () => {
  it('is known by the pattern of the subheads before it', () => {
    expectSeen(`
1 headline|一条老河的三副面孔
1 deck|——青石镇治理柳河记
1 byline|本报记者 田 野
1 body|柳河穿镇而过，三十年里换了三副面孔。走在河堤上，镇上的老人说起从前的事，像是在说另一条河。
1 subhead|把“臭水沟”变“清水河”
1 body|从前的柳河是一条臭水沟，家家户户的脏水都往河里倒。镇里修了截污管，把脏水引到处理站，河水一天天清了起来。
1 subhead|把“乱石滩”变“小公园”
1 body|水清了，岸上还是乱石滩。镇里请来石匠，把乱石砌成台阶和花坛，又栽了三百棵柳树，傍晚来散步的人越来越多。
1 subhead|把“看河人”变“护河人”
2 kicker|书香飘进农家院
2 headline|柳树乡办起三十个村民书屋
2 body|本报讯（通讯员 沈亮）柳树乡在村民家里办起三十个书屋，谁家的堂屋宽敞，书架就摆在谁家，借书还书都不用出村。
2 body|书屋的书一个月换一次，换下来的送到邻村，一年下来每个村都能看上两千本书。
`)
  })
})

describe('a column’s name over pieces that each have a headline', () => {
  it('is the page’s', () => {
    expectSeen(`
1 notice|乡镇短波
2 headline|青石镇：山货坐上早班车
2 body|本报讯（通讯员 何苗）青石镇开通了运山货的早班车，每天清晨把蘑菇和木耳送到县城的市场，农民在家门口就能卖货。
3 headline|柳树乡：老人过集体生日
3 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
4 headline|河口镇：渠水引到田里
4 body|河口镇组织六百名村民清理水渠十一公里，渠水流进了最远的田块，插秧的日子比去年提前了五天。（韩雪）
5 headline|东山乡：夜校开进果园
5 body|本报讯（通讯员 秦欢）东山乡把农民夜校开进果园，技术员打着手电教剪枝，四十多名果农围着果树听课，一直学到很晚。
`)
  })

  it('and is the piece’s where one alone stands under it', () => {
    expectSeen(`
1 kicker|乡镇短波
1 headline|青石镇：山货坐上早班车
1 body|本报讯（通讯员 何苗）青石镇开通了运山货的早班车，每天清晨把蘑菇和木耳送到县城的市场，农民在家门口就能卖货。
2 kicker|长寿面端上桌
2 headline|柳树乡老人过集体生日
2 body|本报讯（通讯员 沈亮）长寿面端上桌，二十六位老人戴上了寿星帽，孩子们唱起了生日歌，院子里笑声不断。
`)
  })
})

describe('what a text does not go on in', () => {
  it('is a paragraph that opens with a sentence of the others’ pattern', () => {
    expectSeen(`
1 kicker|一把扫帚扫到底
1 headline|青石镇把村路管起来
1 body|本报讯（通讯员 何苗）青石镇有村路七十公里，从前修了没有人管，今年镇里定下规矩，村路有人扫、有人修、有人看。
1 body|分段包干，让路面有人扫。全镇的村路分成一百一十段，每段都有名有姓，镇里每个月派人查看，查出问题当天告知、限期
1 body|开办课堂，让破损有人修。镇里请来修路的老师傅，教村民拌料、填坑、压实，小坑自己修，大坑报到镇里一起修。
1 body|挂牌上墙，让好坏有人看。谁家的路段干净，谁家的路段有坑，都写在村口的牌子上，来往的人一看就知道。
`)
  })

  it('is an answer to what was said', () => {
    const { segmentation } = markAsSeen(
      `
1 headline|旧衣裳送到哪里去？
1 byline|□本报记者 苗 青
1 body|换季了，家家都有几件不穿的旧衣裳，扔了可惜，留着占地方，送人又怕人家嫌弃，不知道送到哪里去才好。
1 body|小区门口的回收箱天天都是满的，志愿者一天要来拉两趟，拉回去的衣裳堆满了半间屋子，能不能收下要看质量底线
1 body|对此，慈善会的工作人员表示，洗干净、没有破损的旧衣裳他们都收，收来以后消毒、打包，再寄给需要的人。
`,
      anywhere,
    )
    expect(segmentation.articles[0]?.blocks.filter(({ spans }) => spans.length > 1)).toEqual([])
  })
})

describe('a figure and no more at a paragraph’s head', () => {
  it('is the rest of a sentence that was lost', () => {
    const { segmentation } = markAsSeen(
      `
1 headline|小磨坊磨出大市场
1 body|本报讯（通讯员 何苗）青石镇的磨坊有上百年了，磨出来的面粉香，蒸出来的馒头甜，可是从前只卖给本村人。
1 body|百分之六。农民愿意种，磨坊愿意磨，面粉送到了县城的超市里，装袋的大嫂们又添了十几个。
`,
      anywhere,
    )
    expect(segmentation.articles[0]?.blocks.at(-1)).toMatchObject({ gapBefore: true })
  })
})
