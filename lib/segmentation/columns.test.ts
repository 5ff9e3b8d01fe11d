import { describe, expect, it } from 'vitest'
import { seeingWith } from '@/test/segmentation/seeing-with'
import { markAsSeen } from '@/test/segmentation/marked-page'

const expectSeen = seeingWith()

/** The article's running texts as an editor reads them: the halves of a paragraph in one. */
function readAs(page: string, article: number): string[] {
  const { segmentation, source } = markAsSeen(page)
  return (segmentation.articles[article]?.blocks ?? [])
    .filter(({ role }) => role === 'body')
    .map(({ spans }) => spans.map(([start, end]) => source.slice(start, end)).join(''))
}

describe('columns in the wrong order', () => {
  const SWAPPED = `
1 kicker|修旧如旧 留住记忆
1 headline|古桥修缮工程完工
1 body|本报讯（通讯员 葛明）历时八个月，河湾镇的百年石拱桥修缮完工，石匠们用的全是老手艺，桥面的每一块条石都按原来的位置编号复
2 body+|地铺上稻壳，既保暖又透气，鹅苗的成活率提高了两成。
2 body|合作社与食品厂签订了收购合同，肉鹅出栏后由厂家统一收购，养殖户不再为销路发愁。
3 kicker|冰天雪地 热气腾腾
3 headline|市体校冬训队备战省运会
3 body|本报讯（记者 曲直）清晨六点，市体校的速滑队员已经在冰场上训练了一个小时，教练员拿着秒表，为每一名队员记录成
1 body+|位，桥栏上的石狮也请专家做了修补。
1 body|桥修好以后，镇里在两岸栽下垂柳，石拱桥成了居民散步的好去处。
2 kicker|小鹅苗孵出大产业
2 headline|榆树村办起肉鹅养殖合作社
2 body|本报讯（通讯员 施小雨）走进榆树村的肉鹅养殖合作社，一群群鹅苗正在育雏室里取暖。技术员说，育雏室里厚厚
3 body+|绩。队里的医生还为队员做了体能测试，制定训练计划。
`

  it('the halves of each paragraph find each other, and what stands under them comes along', () => {
    expectSeen(SWAPPED)
    expect(readAs(SWAPPED, 0).map((text) => text.slice(-5))).toEqual(['做了修补。', '的好去处。'])
    expect(readAs(SWAPPED, 0)[0]).toContain('按原来的位置编号复位，')
    expect(readAs(SWAPPED, 2)[1]).toMatch(/^合作社与食品厂/)
  })

  it('a half that strayed alone goes back to its own, and nothing follows it', () => {
    expectSeen(`
1 headline|养老院里唱大戏
1 body|本报讯（通讯员 柳青）周六上午，县评剧团来到夕阳红养老院，演员们一开嗓，院子里就响起了一阵阵掌
2 body+|速带，提醒过往车辆慢行。
1 body+|声。八十多岁的戏迷跟着节拍轻轻哼唱。
1 body|剧团负责人说，今后每个月都要来养老院演一场。
2 headline|县交警大队整治学校门前道路
2 body|本报讯（记者 丁宁）开学以来，县交警大队对全县学校门前的道路进行整治，在路口设置减
2 body|同时，交警还走进课堂，为学生讲解过马路的常识。
`)
  })

  it('says why: what closes the mark, and which word fits', () => {
    const { articles } = expectSeen(`
1 headline|社区食堂开张
1 body|本报讯（通讯员 柳青）“以前一个人做饭，一顿剩菜要吃三天，现在花十块钱就能吃上热
2 body|本报讯（记者 丁宁）消防救援站的队员来到幼儿园，教孩子们辨认安全出口的标志。
1 body+|乎饭。”家住三楼的吴奶奶高兴地说。
`)
    const rules = articles[0]?.blocks[1]?.joins[0]?.reasons.map(({ rule }) => rule)
    expect(rules).toContain('closes-mark')
  })
})

describe('a piece from another page', () => {
  it('is a story of its own that says where it began', () => {
    const { articles } = expectSeen(`
1 headline|把课堂搬到田间
1 body|（上接第1版）专家们蹲在地头，把化验单上的数字一个一个讲给农民听，直到大家听懂为止。
1 body|下一步，县里还要把课程录成短片，让外出的农民也能学到技术。
2 headline|滑雪场开门迎客
2 body|本报讯（记者 丁宁）昨日，南山滑雪场开门迎客，首日接待游客两千多人次。
`)
    expect(articles[0]?.continuation).toMatchObject({ direction: 'from', page: 1 })
  })
})

describe('a byline that a column end cut', () => {
  it('goes on in the next line', () => {
    expectSeen(`
1 headline|夜市开张
1 body|本报讯（见习记者 高远 通讯
1 body+|员 袁丽）昨晚，城南夜市开张，八十多个摊位前人头攒动，市民一边品尝小吃，一边看演出。
`)
  })
})
