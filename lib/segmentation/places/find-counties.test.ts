import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'

const counties = (page: string, prefecture?: string) =>
  segment(page, segmentOptions({ prefecture })).articles.map((article) =>
    article.counties.map(({ code }) => code),
  )

describe('findCounties', () => {
  it('knows a county by the name it went by when the page was printed', () => {
    expect(
      counties(
        '小站台连着大市场\n\n本报讯（记者 韩雪）四川省郫县日前开通一条运菜专线，菜农把刚摘的韭黄送上车，两个小时就进了城里的市场。\n\n番禺市的果农也学着开了一条。\n',
      ),
    ).toEqual([['510117']])
    expect(
      counties(
        '大棚里长出新生活\n\n本报讯（记者 韩雪）安徽省桐城县的农民今冬新建大棚三百多座，青菜、辣椒已经陆续上市，一座大棚一年能挣一万多元。\n',
      ),
    ).toEqual([['340881']])
  })

  it('reads a short form behind a larger division, and no office for a place', () => {
    expect(
      counties(
        '退伍兵办起茶叶社\n\n脱下军装八年，曹立群的手机铃声仍是军号。在安徽金寨的大山里，他带着四十多名退役军人办起了茶叶合作社，去年每户分红两万元。\n',
      ),
    ).toEqual([['341524']])
    expect(
      counties(
        '一条短信骗走八万元\n\n本报讯（记者 韩雪）湖北公安机关日前破获一起电信诈骗案件，抓获嫌疑人二十一名，为受害群众追回现金六十多万元。\n',
      ),
    ).toEqual([[]])
  })

  it('settles an ambiguous name by what the rest of the article says', () => {
    expect(
      counties(
        '朝阳区工商局整顿户外广告\n\n本报讯（记者 韩雪）北京市朝阳区工商局近日组织四次清查，拆除违章的户外广告一百二十多块，街道两旁清爽了许多。\n',
      ),
    ).toEqual([['110105']])
  })

  it('takes 城区, 矿区 and their like for names only behind their city', () => {
    const page = (where: string) =>
      `流动书车来了\n\n本报讯（记者 韩雪）两辆流动书车今天开进${where}，给下夜班的工人送去三千册图书，书车前很快排起了长队。\n`
    expect(counties(page('矿区'))).toEqual([[]])
    expect(counties(page('阳泉市矿区'))).toEqual([['140303']])
  })

  it('finds where a piece is that opens with a scene, not where a passing neighbour lives', () => {
    const scene = '天刚蒙蒙亮，豆腐坊里已经热气腾腾，几个系着围裙的大婶有说有笑，一板板豆腐白得晃眼。'
    expect(
      counties(
        `一块豆腐香全村\n\n${scene}\n\n这家豆腐坊，在河南省新乡市红旗区一个不起眼的小村里，村里八成人家都靠它增收。\n`,
      ),
    ).toEqual([['410702']])
    expect(
      counties(
        `深圳市民排队买豆腐\n\n深圳市一家豆腐坊火了。${scene}\n\n家住深圳市宝安区的孟庆和说，他每天坐一个小时的车来买。\n`,
      ),
    ).toEqual([[]])
  })

  it('gives a meeting of the whole city to the city, wherever it is held', () => {
    expect(
      counties(
        '我市召开秋收现场会\n\n本报讯（记者 韩雪）九月二十日，全市秋收现场会在梨树县召开，总结前一段工作，安排部署秋粮颗粒归仓的各项任务。\n',
        '220300',
      ),
    ).toEqual([['220300']])
    expect(
      counties(
        '公园里的秋色\n\n日前，市园林管理处组织职工更换秋季花卉，菊花、羽衣甘蓝等两万多株耐寒花卉扮靓了湖边的小路。\n',
        '220300',
      ),
    ).toEqual([['220300']])
  })

  it('leaves out where a letter comes from, in a paper of elsewhere', () => {
    expect(
      counties(
        '买票何必排长队\n\n每到周末，车站的窗口前总是排起长队，而自动售票机前却没有几个人。希望车站多派几名志愿者，教老人用用机器。（山东莱阳市 韩雪）\n',
      ),
    ).toEqual([[]])
  })

  it('learns from the page whose paper it is, where nobody said', () => {
    const page =
      '我市空气质量排名公布\n\n本报讯（记者 韩雪）日前，市生态环境局公布上半年全市各县区的空气质量排名，青阳县、石台县和东至县位列前三，贵池区排在末位。\n'
    expect(counties(page)).toEqual([['341700']])
    const school =
      '第十中学办起运动会\n\n本报讯（记者 韩雪）近日，市第十中学的运动会开幕，三千多名师生参加入场式，操场上彩旗飘扬。\n'
    expect(counties(school)).toEqual([[]])
    expect(counties(`2023年5月4日 池州日报 第3版\n\n${school}`)).toEqual([[], ['341700']])
  })

  it('learns it from the counties that the stories name, though the page never says 我市', () => {
    const story = (headline: string, place: string) =>
      `${headline}\n\n本报讯（通讯员 韩雪）连日来，${place}的茶农趁着晴天采摘新茶，村里的加工厂里炒锅飘香，一天要收三千多斤鲜叶。\n\n`
    const township = story('新茶下山', '仁里镇')
    expect(counties(township)).toEqual([[]])
    expect(
      counties(
        story('茶园里的笑声', '青阳县') +
          story('春茶开采', '东至县') +
          story('茶香满山', '贵池区') +
          township,
      ),
    ).toEqual([['341723'], ['341721'], ['341702'], ['341722']])
  })
})
