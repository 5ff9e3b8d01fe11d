import { describe, expect, it } from 'vitest'
import { markAsSeen } from '@/test/segmentation/marked-page'

const makers = (page: string) =>
  markAsSeen(page).segmentation.articles.map(({ contributors }) =>
    contributors.map(({ name, role }) => `${role} ${name}`),
  )

describe('findContributors', () => {
  it('takes the people of an opening formula that gives them no title', () => {
    const page = `
1 headline|河湾镇百亩蓝莓开园迎客
1 body|本报讯(曹立群 韩雪)连日来,河湾镇的百亩蓝莓园里游人不断,大家提着小篮在枝叶间寻找熟透的果子,欢声笑语传出很远。
`
    expect(makers(page)).toEqual([['correspondent 曹立群', 'correspondent 韩雪']])
  })

  it('reads names set with spaces behind the formula up to where the text goes on', () => {
    const page = `
1 headline|河湾镇百亩蓝莓开园迎客
1 body|本报讯 记者韩雪 实习生曹立群 孟庆和 河湾镇的百亩蓝莓园昨天开园,大家提着小篮在枝叶间寻找熟透的果子,欢声笑语传出很远。
`
    expect(makers(page)).toEqual([['reporter 韩雪', 'reporter 曹立群', 'reporter 孟庆和']])
  })

  it('reads a list before 报道: that begins without a title', () => {
    const page = `
1 headline|蓝莓园里练精兵
1 body|本报讯 曹立群、特约记者韩雪报道:盛夏时节,某旅官兵在一片蓝莓园旁展开伪装训练,三个小组在烈日下比速度、比隐蔽,互相挑毛病。
`
    expect(makers(page)).toEqual([['correspondent 曹立群', 'reporter 韩雪']])
  })

  it('credits pictures behind an editor’s mark, and no agency for its own', () => {
    const page = `
1 caption|九月九日,河湾镇中心小学的孩子们把亲手做的贺卡送给老师。③5韩雪 曹立群 摄

2 headline|水上人家(图片)
2 caption|入夏以来,水乡的小船又成了孩子们上学的渡船。图为清晨的渡口。(新华社发)
`
    expect(makers(page)).toEqual([['photographer 韩雪', 'photographer 曹立群'], []])
  })

  it('knows a name alone for a reporter’s whom a piece near by names so', () => {
    const page = `
1 headline|河湾镇百亩蓝莓开园迎客
1 body|本报讯(记者 韩雪)连日来,河湾镇的百亩蓝莓园里游人不断,大家提着小篮在枝叶间寻找熟透的果子,欢声笑语传出很远。
2 kicker|采访手记
2 headline|果香飘得远
2 byline|韩 雪
2 body|采访的路上,果农们一路跟我说他们怎样把一座荒山变成果园,说到高兴处,摘下一把蓝莓塞进我的手里。
`
    expect(makers(page)).toEqual([['reporter 韩雪'], ['reporter 韩雪']])
  })
})
