import { describe, expect, it } from 'vitest'
import { markAsSeen } from '@/test/segmentation/marked-page'

describe('whole paragraphs that strayed', () => {
  it('brings a paragraph home between whose strangers nothing was cut, by what it tells', () => {
    const { seen, marked } = markAsSeen(`
1 headline|渔光互补电站并网发电
1 body|本报讯（通讯员 柏子川）柳林水库渔光互补电站日前并网发电，水面上的光伏板年发电量可达一千二百万千瓦时。
1 body|电站采取板上发电、板下养鱼的模式，水库承包户祁连海的鲢鱼产量没有减少，还多了一笔租
2 kicker|巧手剪出新天地
2 headline|老年大学剪纸班结业
2 body|本报讯（通讯员 苗雨荷）老年大学剪纸班日前举行结业展，六十名学员的剪纸作品与观众见面。
2 body|剪纸班开办两年，授课的民间艺人阮秀芹把窗花、团花、立体剪纸的技法都教给了学员。
1 body|光伏板还替水库遮了阴，夏天水温低了，鲢鱼少生病，电站每年再付给承包户养护费三万元。
1 body+|金。
3 headline|志愿者清理登山步道
3 body|本报讯（通讯员 康一帆）登山协会志愿者清理北山步道沿线的白色垃圾，装了满满四十袋。
`)
    expect(seen.map((line) => line.replace('+', ''))).toEqual(marked.map((line) => line.replace('+', '')))
  })

  it('leaves a paragraph that shares a few words with a neighbour where nothing shows damage', () => {
    const { seen, marked } = markAsSeen(`
1 headline|渔光互补电站并网发电
1 body|本报讯（通讯员 柏子川）柳林水库渔光互补电站日前并网发电，水面上的光伏板年发电量可达一千二百万千瓦时。
2 headline|老年大学剪纸班结业
2 body|本报讯（通讯员 苗雨荷）老年大学剪纸班日前举行结业展，六十名学员的作品与观众见面。
2 body|展厅的灯光用的是水库那边光伏板发的电，年发电量够用一百年，大家听了都笑。
`)
    expect(seen).toEqual(marked)
  })
})
