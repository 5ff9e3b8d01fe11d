import type { SubmissionAct } from '@/lib/domain/submission-way'

export interface SamplePiece {
  kicker?: string
  headline: string
  body: readonly string[]
  /** GB/T 2260 code. */
  county?: string
  /** What was done to it after it was written, in order, with the reason that the author was told. */
  way: readonly {
    act: Extract<SubmissionAct, 'submit' | 'take' | 'return' | 'hold' | 'decline'>
    note?: string
  }[]
}

/** The sample correspondent's own pieces, one for each thing that can become of one before it has a page. */
export const SAMPLE_PIECES: readonly SamplePiece[] = [
  {
    headline: '稻田边的修渠队收工了',
    body: [
      '本报讯　入冬前最后一段支渠昨天砌完了护坡。从九月动工到收工，四十二天里，梨树县这支由十一名农户组成的修渠队，把三条跑水的土渠换成了石渠。',
      '“明年泡田，不用再半夜守水口了。”队长收起皮尺说。',
    ],
    county: '220322',
    way: [],
  },
  {
    kicker: '把借书处搬进集市',
    headline: '赶集的人多了一个落脚处',
    body: [
      '本报讯　逢五逢十的大集上，卖冻梨的摊子隔壁多了一间亮灯的小屋：两排书架、六张矮桌、一只热水壶。梨树县图书馆把流动借书点设到了集市口。',
      '开张半个月，借出去的书有一半是种养技术，另一半是连环画。管理员说，集散了才是人最多的时候。',
    ],
    county: '220322',
    way: [{ act: 'submit' }],
  },
  {
    headline: '合作社的烘干塔连转九天',
    body: [
      '本报讯　连着几场小雪，地里的玉米水分降不下来。梨树县一家合作社的烘干塔从上周四起连转九天，为周边农户烘干湿粮。',
      '排队的车最长的时候排到了村口。合作社把收费表贴在磅房门口，多少水分、多少钱，一目了然。',
    ],
    county: '220322',
    way: [{ act: 'submit' }, { act: 'take' }],
  },
  {
    headline: '老校舍变成了村里的澡堂',
    body: ['本报讯　空了六年的村小校舍重新亮起了灯：东屋改成浴室，西屋成了理发间，院子里晾着一排毛巾。'],
    way: [
      { act: 'submit' },
      { act: 'return', note: '线索很好。请补上是哪个村、改造花了多少钱、每天多少人来，再采访一位老人。' },
    ],
  },
  {
    headline: '秧歌队里来了十六岁的鼓手',
    body: [
      '本报讯　腊月还没到，梨树县文化广场上的鼓点已经密了。领鼓的是个高一学生，跟着爷爷学了七年。',
      '“鼓要打在人的脚底下。”他说。这支秧歌队里，年纪最大的队员比他大五十八岁。',
    ],
    county: '220322',
    way: [{ act: 'submit' }, { act: 'take' }, { act: 'hold', note: '留到元旦文化版用。' }],
  },
  {
    headline: '我县召开冬季工作会议',
    body: ['本报讯　日前，我县召开会议，对冬季各项工作进行了安排部署，要求各部门认真落实。'],
    way: [
      { act: 'submit' },
      { act: 'decline', note: '没有新的内容。若会上定了具体的事，请另写一篇讲那件事。' },
    ],
  },
]
