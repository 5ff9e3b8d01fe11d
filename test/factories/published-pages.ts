import type { PlantedPage } from './published'

/** Pages with every kind of piece and block that readers meet. The people and events are invented. */
export const paperPages: PlantedPage[] = [
  {
    number: 1,
    name: '要闻',
    editorName: '方知白',
    articles: [
      {
        counties: ['220322'],
        contributors: [{ name: '林一禾', role: 'correspondent', title: '通讯员' }],
        blocks: [
          ['headline', '河堤上的流动书屋'],
          ['deck', '——梨树县图书馆送书进村记'],
          ['byline', '本报通讯员　林一禾'],
          [
            'body',
            '入秋以来，梨树县图书馆把书屋搬上了三轮车，沿着河堤一村一村地走，傍晚时分停在晒谷场边，灯一亮，孩子们就围了过来。管理员说，车上的八百册书每半个月换一次，借书不用证，只在本子上写个名字。',
          ],
          [
            'body',
            '“最远的村子离县城四十公里，老人和孩子出来一趟不容易。”负责这辆车的丁望舒说，与其让人来找书，不如让书去找人。第一次出车那天下着小雨，车停在小学门口，二十分钟借出去六十一本。',
          ],
          ['subhead', '一辆车　一盏灯'],
          [
            'body',
            '书屋的灯是旧路灯改的，照得见三排小凳。守车的老周记得住每个孩子上次借了什么，谁的书脊磨破了，他就坐在车后补一补。冬天日短，他把开灯的时间提早了一个钟头。',
          ],
          [
            'body',
            '村里的大人也来。修农机的借图册，养蜂的借气象书，借得最多的还是菜谱。一位大嫂照着书学会了做酱，转年开了个小作坊，〕',
          ],
          ['caption', '图为管理员在灯下修补图书。'],
          ['credit', '林一禾　摄'],
          ['subhead', '从一个村到四十个村'],
          [
            'body',
            '书屋走得越远，要的书越多。县里的中学腾出两间教室做中转库，供销社的货车捎书不收钱，退休教师轮流来编目录。到今年十月，这条线路已经连起四十个村，往返一趟要走六天。',
          ],
          [
            'body',
            '丁望舒在车厢板上画了一张图，每到一个村就点一个红点。他说，等点满一百个，就把这块板子拆下来，挂到图书馆的墙上去。车到下一个村口，晒谷场上的灯又亮了，小凳已经摆好，几个孩子坐在最前面，把上个月借的书抱在怀里，等着换一本新的。',
          ],
          ['body', '老周把车停稳，先不忙着卸书，只把灯罩擦了擦。灯光照在河堤上，一直照到路的尽头。'],
        ],
      },
      {
        kind: 'photo',
        counties: ['220382'],
        contributors: [{ name: '苏禾', role: 'photographer', title: '通讯员' }],
        blocks: [
          ['caption', '日前，双辽市柳荫苗圃的菊花进入盛花期，花农正在分拣鲜花，准备发往外地市场。'],
          ['credit', '本报通讯员　苏　禾　摄'],
        ],
      },
      {
        counties: ['220323'],
        contributors: [
          { name: '许知远', role: 'correspondent', title: '通讯员' },
          { name: '钟南柯', role: 'reporter', title: '全媒体记者' },
        ],
        blocks: [
          ['kicker', '清淤疏渠　备战冬灌'],
          ['headline', '七条支渠提前完成整修'],
          [
            'body',
            '本报讯（通讯员　许知远　全媒体记者　钟南柯）连日来，伊通满族自治县组织力量对七条支渠进行清淤整修，为冬灌做好准备。截至目前，清理淤泥一万二千立方米，修复渠坡三公里，比计划提前九天。',
          ],
          ['body', '〔渠水可以一直流到最远的两个村。'],
        ],
      },
      {
        counties: ['220300'],
        blocks: [
          ['headline', '城南老站台变成展览馆'],
          [
            'body',
            '停用二十年的城南小站重新开门，墙上挂着一张张手绘的时刻表。展览由铁路退休职工自己布置，每件展品旁边都写着捐赠人的名字。',
          ],
        ],
      },
      {
        counties: ['220300', '220322'],
        contributors: [{ name: '林一禾', role: 'correspondent', title: '通讯员' }],
        blocks: [
          ['headline', '两地共建一条护林防火线'],
          [
            'body',
            '本报讯（通讯员　林一禾）为做好秋冬季森林防火，两地林业部门商定共同看护交界处的三十公里林带，设点七处，昼夜有人值守，遇有火情三分钟内互相通报。',
          ],
        ],
      },
      {
        blocks: [
          ['headline', '今冬首批供暖用煤全部入库'],
          ['body', '首批供暖用煤日前全部入库，可满足六十天用量。'],
        ],
      },
      {
        kind: 'notice',
        blocks: [['notice', '本版编辑　方知白　美编　叶青　校对　梁实　电话　000-0000000']],
      },
    ],
  },
  {
    number: 2,
    name: '县区',
    articles: [
      {
        kind: 'photo',
        counties: ['220382'],
        contributors: [{ name: '苏禾', role: 'photographer', title: '' }],
        blocks: [
          ['headline', '雪落长街'],
          ['caption', '初雪之后，环卫工人清晨上街除雪。'],
          ['credit', '苏禾　摄'],
        ],
      },
      {
        kind: 'photo',
        contributors: [{ name: '苏禾', role: 'photographer', title: '' }],
        blocks: [
          ['caption', '市民在冰封的江面上练习滑冰。'],
          ['credit', '苏禾　摄'],
        ],
      },
    ],
  },
  {
    number: 4,
    name: '副刊',
    editorName: '叶青',
    articles: [
      {
        contributors: [{ name: '温酒', role: 'correspondent', title: '' }],
        blocks: [
          ['headline', '霜降以后'],
          ['note', '编者按：本报今起开设“四时”专栏，请读者写写身边的节气。'],
          ['body', '霜降以后，院子里就静下来了。梨树的叶子一夜之间落尽，只剩下几个没有摘到的梨挂在高处。'],
          ['body', '母亲把白菜一棵棵码在墙根，说今年的菜心紧，能吃到开春。'],
          ['byline', '温　酒'],
        ],
      },
    ],
  },
]
