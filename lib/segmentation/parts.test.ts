import { describe, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { seeingWith } from '@/test/segmentation/seeing-with'

const expectSeen = seeingWith(segmentOptions())

describe("what stands under one column's name", () => {
  it('is one piece where readers write, each with a title, a place and a name', () => {
    expectSeen(`
1 headline|做生意要讲口碑（现场评论）
1 body|傍晚的集市上，排队最长的是一家卖竹编的铺子。老板说，一只篮子用三年不散，回头客就来了。
1 body|口碑从哪里来？从一件一件的东西里来，从一天一天的坚持里来，没有别的捷径可走。
2 kicker|来论
2 headline|让老手艺有新用处
2 byline|江西临川市  秦  川
2 body|老手艺不能只躺在展柜里。邻县把竹编做成了灯罩和茶具，老师傅有了新活计，一年卖出两万多件。
2 body|可见，只要用心琢磨今天的人需要什么，老手艺就能找到新用处，既留住了乡愁，也鼓起了腰包。
2 subhead|把方便送到家门口
2 byline|河北平泉市  高  原
2 body|镇上的便民点搬到了集市口，赶集的人顺路就把事办了，大家都说这一搬搬到了心坎上，省下的路费也够喝几碗茶。
3 headline|晋北铁路货运量创新高
3 body|本报太原5月6日电（记者柳青禾）记者从铁路部门获悉，今年前四个月，晋北各站发送货物两千三百万吨。
`)
  })

  it('is one piece where several are taken from other papers and each says from which', () => {
    expectSeen(`
1 kicker|纵横
1 headline|竹篮为什么卖得远
1 byline|秦小川
1 body|一只竹篮，从深山卖到海外，靠的是什么？靠的是编得密、用得久，也靠一根竹子吃干榨净的巧思。
1 byline|（摘编自《山城晚报》，原题为《一只竹篮的旅行》）
1 subhead|夜市不妨开得再久一点
1 byline|高远原
1 body|夜市几点收摊，不应当由钟表说了算。让摊主和街坊一起商量，热闹和安静就都有了着落。
1 byline|（摘编自《滨海日报》）
2 headline|晋北铁路货运量创新高
2 body|本报太原5月6日电（记者柳青禾）记者从铁路部门获悉，今年前四个月，晋北各站发送货物两千三百万吨。
`)
  })
})

describe('a piece with cases, pictures and helpers', () => {
  it('keeps its numbered cases, which others tell, and what is said of its pictures', () => {
    expectSeen(`
1 headline|冰雪里有新机会（产业故事汇）
1 caption|山顶的滑雪场。
1 credit|以上图片均为本报记者高原摄
1 notice|视频报道请看本报客户端
1 body|有人说，冰雪经济是一阵风。这是一种误解。冰雪经济靠的是一座一座雪场，靠的是一年一年积累起来的口碑，也靠山里人的热心肠。
1 subhead|案例一
1 subhead|山顶上的滑雪场
1 byline|讲述人：临川市雪场经理  秦  川
1 body|过去，村里人冬天只能出门打工。自从有了雪场，家家户户开起了民宿，冬天成了最忙的时候，老人也能在家门口卖山货。
1 byline|（本报记者林溪整理）
1 subhead|案例二
1 subhead|雪板也能本地造
1 byline|讲述人：平泉市雪具厂工程师  高  原
1 body|站在车间里，看着一块块雪板下线，我常常感慨，从前只能给别人做零件，现在有了自己的牌子，订单已经排到了明年。
1 byline|（林溪整理）
2 headline|湖滨三座公园夜间开放
2 body|本报讯（记者韩雪）从今天起，湖滨的三座公园夜间开放到十点，沿湖步道新装了六百盏路灯，还添了饮水点。
`)
  })

  it('is closed by the name of who helped, though it is signed at its head', () => {
    expectSeen(`
1 kicker|青石社区老楼改造居民说了算
1 headline|楼道里的议事会
1 byline|本报记者  窦  平
1 body|“每月五号，楼长、物业、社区的人都坐在这里。楼道漏水、路灯不亮，当场说，当场定。”老楼长说。
1 body|一年下来，议事会开了十二次，定下的四十多件事件件有着落，墙上的表格记得清清楚楚。
1 byline|（吕静参与采写）
2 headline|湖滨三座公园夜间开放
2 body|本报讯（记者韩雪）从今天起，湖滨的三座公园夜间开放到十点，沿湖步道新装了六百盏路灯，还添了饮水点。
`)
  })

  it('ends before a heading over a paragraph and a picture that shows what it tells', () => {
    expectSeen(`
1 headline|在冷板凳上做热学问（新青年）
1 byline|本报记者  吴  原
1 body|实验室的灯常常亮到后半夜。三十四岁的季老师带着学生，一遍一遍地调试仪器，记录数据，墙角的行军床就是他的第二个家。
1 body|他对学生只有一个要求：把板凳坐热。去年，他们做的材料用到了高原的电站里，省下了三成的电。
2 headline|高山草场引客来
2 body|黔北的高山草场平均海拔一千三百米，夏天凉爽宜人。当地修步道、办民宿，草场成了避暑的好地方，去年接待游客四十万人次。
2 caption|图为日前，游客在高山草场上放风筝。
2 credit|杨  敏摄（大地影像）
3 kicker|青石社区老楼改造居民说了算
3 headline|楼道里的议事会
3 byline|本报记者  窦  平
3 body|“每月五号，楼长、物业、社区的人都坐在这里。楼道漏水、路灯不亮，当场说，当场定。”老楼长说。
`)
  })
})
