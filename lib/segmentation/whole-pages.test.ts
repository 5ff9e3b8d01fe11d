import { describe, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { seeingWith } from '@/test/segmentation/seeing-with'

const expectSeen = seeingWith(segmentOptions())

describe('a page in order, on which no text breaks off', () => {
  it('has a long slogan with commas and no mark at its end over a headline, since it can be no text', () => {
    expectSeen(`
1 headline|巷子里的修笔铺（城市味道）
1 byline|秦小川
1 body|巷子口有一间修笔铺，柜台上摆着几十支老钢笔。许师傅戴着放大镜，一坐就是一天，街坊说他修的不是笔，是念想。
1 body|前年铺子差点关门，几个学生在网上写了他的故事，来修笔的人又多了起来，远的从千里之外寄来。
2 kicker|宾馆、车站等公共场所都要有，老人“一键呼叫”用得越来越方便
2 headline|叫车难题这样解
2 body|老人不会用手机叫车怎么办？今年以来，各地在医院、车站、社区门口装上了呼叫牌，按一下，车就来。
2 body|装牌子之前，工作人员挨个楼院问了一遍，老人说装在哪里就装在哪里，高低也照着老人的手来。
3 headline|湖滨三座公园夜间开放
3 body|本报讯（记者韩雪）从今天起，湖滨的三座公园夜间开放到十点，沿湖步道新装了六百盏路灯，还添了饮水点。
`)
  })

  it('begins a piece with the line over a headline that names its column in brackets, however long the name is', () => {
    expectSeen(`
1 kicker|山城老街把规矩立在前头
1 headline|一条街的热闹和安静（民生调查·我们身边的事）
1 byline|本报记者  窦  平
1 credit|林小溪绘（大地影像）
1 body|老街的夜市几点收摊？摊主说越晚越好，住户说越早越好。街道把两边请到一张桌子上，一条一条地商量。
1 body|规矩写在木牌上，挂在街口：九点半以后不用喇叭，十一点收摊，垃圾各自带走。半年下来，投诉少了九成。
2 kicker|白菜、萝卜、大葱……
2 headline|过冬的菜怎样存（生活窗口）
2 byline|本报记者  高  原
2 body|入冬以后，不少人家要存菜。专家说，白菜怕热不怕冷，萝卜要去缨，大葱不能沾水，存得好能吃到开春。
2 body|楼房里没有菜窖，可以用泡沫箱放在阳台上，箱底铺一层报纸，隔几天翻一翻，坏了的及时拣出来。
`)
  })
})
