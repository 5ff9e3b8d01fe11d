import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { seeingWith } from '@/test/segmentation/seeing-with'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()
const expectSeen = seeingWith(anywhere)

describe('two features whose columns alternate', () => {
  it('end each in its own last column', () => {
    expectSeen(`
1 headline|夜班公交坐的人多了，该不该再晚一点收车？
1 byline|□本报记者 田 野
1 body|从上个月起，柳河的十路公交车把末班车推迟到夜里十一点，下夜班的工人不用再摸黑走回家，车上总是坐得满满当当。
1 subhead|末班车上坐满了下夜班的人
1 body|昨天夜里，记者上了末班车。司机老郝告诉记者，从前这个钟点车上没有几个人，如今站着的都有，“有时候乘客上不来，只好等下
2 headline|集市上卖起了手写春联，一副十五元贵不贵？
2 byline|□本报记者 苗 青
2 body|每到腊月，东门集市就摆出十几张方桌，退休教师在桌上铺开红纸写春联，写一副收十五元，围着看的人比买的人多。
2 subhead|一副对联写出一年心愿
2 body|在集市东头写了九年春联的魏老师说，他一天能写六十副，红纸和墨汁都要花钱，手写的春联卖十五元，去掉成
1 body+|一班，多等二十分钟也不抱怨。”老郝说，公交公司正在算账，看看能不能再加一辆车。
1 subhead|加一辆车要添两名司机
1 body|公交公司的调度员说，夜里多开一辆车，就得多排两名司机，油钱和加班费每个月要添一万多元。
1 body|对乘客的要求，公司已经报到交通局，下个月就有答复，司机们说，只要有人坐车，晚一点收车也愿意。
2 body+|本只剩下七八元，“挣的是个高兴，看着人家把春联贴上门，比什么都强。”
2 subhead|“手写春联”摆上集市，能否让东门集市的红纸再火一把？
2 body|对于退休教师在集市上铺开红纸、手写春联，写春联的魏老师认为，十五元一副的春联，卖的不但是红纸和墨汁，更是手写的味道，东门集市能不能靠手写春联再火一把，还很难说。
2 body|有书法爱好者直言，这门手艺一年比一年少见，愿意学的孩子不多，再过些年怕是找不到动笔的人了。
2 body|文化馆也在想办法，开了三期免费的学习班，请来省城的名家上课，报名的人从头一期的九个增加到四十多个。
2 body|与此同时，几家文具店的老板充满了期待，早早进了笔墨和砚台，还在门口摆出样子，让过路的人随便试一试，试得顺手再掏钱。
2 body|一位老板透露，来挑的多是三十岁上下的父母，领着孩子一起试，试完还要问问哪里能学，一支笔要用上好几年。
3 headline|青石镇粮站卖粮一两不少
3 body|本报讯（通讯员 何苗）青石镇粮站换了电子磅，修了避雨的棚子，备了热水，来卖粮的人都说心里亮堂。
`)
  })
})

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
