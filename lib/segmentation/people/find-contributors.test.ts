import { expect, it } from 'vitest'
import { markAsSeen } from '@/test/segmentation/marked-page'

it('takes the people of an opening formula that gives them no title', () => {
  const { segmentation } = markAsSeen(`
1 headline|河湾镇百亩蓝莓开园迎客
1 body|本报讯(曹立群 韩雪)连日来,河湾镇的百亩蓝莓园里游人不断,大家提着小篮在枝叶间寻找熟透的果子,欢声笑语传出很远。
`)
  expect(segmentation.articles[0]?.contributors.map(({ name, role }) => `${role} ${name}`)).toEqual([
    'correspondent 曹立群',
    'correspondent 韩雪',
  ])
})
