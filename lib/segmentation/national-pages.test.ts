import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { markAsSeen } from '@/test/segmentation/marked-page'

const anywhere = segmentOptions()

describe('pages of a national paper today', () => {
  it('reads authors under a heading whose column stands in brackets, and who drew the picture', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|陶窑里的“大家庭”（考古札记）
1 byline|柳青禾  罗一川
1 caption|青石岭一号窑出土的双耳罐。
1 credit|柳青禾供图
1 body|一座窑，十二个火膛，烧窑的人要轮流守夜。青石岭的发掘让人们第一次看清，三千年前的陶工怎样分工，又怎样合作。
1 body|窑边的三座房址相距不过五步，灶台却只有一个，可见他们同吃一锅饭。房址里还出土了成套的陶拍和木纺轮，男女老少各有各的活计。
1 byline|（作者单位：江南大学历史学院）
2 headline|退票为何这样难（法治观察）
2 credit|孟  一绘
2 body|车票退不了，客服打不通，不少乘客为此犯愁。日前，江南市一家法院审结了一起这样的案件，判决客运公司全额退款。
2 body|法官认为，格式条款不能免除经营者自己的责任，消费者应当保存好订单和通话记录，遇到推诿可以向有关部门投诉，也可以起诉。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('reads a talk between two who are named over it, a note that opens the next piece, and a column’s address', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|让老手艺走进新生活（两地对话）
1 byline|对话人：
1 byline|柳青禾  本报评论员
1 byline|罗一川  江南日报评论员
1 body|柳青禾：去年，江南市把三条老街的作坊请进了学校，孩子们放学以后学扎染、学编竹篮，这样做的好处在哪里？
1 body|罗一川：手艺活在人的手上。孩子学会了，家里人跟着学，街坊跟着买，老作坊就有了新徒弟，也有了新顾客。
1 body|柳青禾：要让手艺传下去，还得让手艺人有尊严、有收入，年轻人才愿意坐下来，一坐就是十年。
1 notice|栏目投稿邮箱：duihua@example.com
2 headline|把难事当成课题
2 note|基层的事，难在千头万绪。本期刊发两位读者的来稿，谈谈怎样把一件件难事当成课题来做，做出办法，也做出感情。
2 note|——编者
2 subhead|先学会听
2 byline|江西抚州市  石小满
2 body|村里修渠，图纸改了三遍。后来大家坐到渠边上，听放水的老人讲哪里高、哪里低，一个下午就定了下来。
2 subhead|再学会算
2 byline|河北平泉市  葛长河
2 body|办食堂，先要算账。一顿饭几块钱，谁来买菜，谁来掌勺，一笔一笔算清楚了，食堂才能一天一天办下去。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('reads an office’s name over the rest of a headline as its first line, not as the sender of the text above', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|山区村医用上新设备
1 body|本报贵阳5月6日电（记者柳青禾）山区一百二十名村医近日领到了便携式检查设备，老人在家门口就能做检查。
1 body|这批设备由省里统一采购，年内还将再发三百套。
2 kicker|江南省应急管理厅
2 headline|部署排查老旧厂房安全隐患
2 body|本报南昌5月6日电（记者罗一川）记者从有关部门获悉，全省老旧厂房安全隐患排查即日起展开，为期三个月。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })

  it('reads places over lines as the parts of one report, another paper’s reporter, and a headline of figures', () => {
    const { seen, marked } = markAsSeen(
      `
1 headline|看，乡村食堂的新滋味（各地见闻）
1 body|一日三餐，看似小事，却连着千家万户。记者走进三地的乡村食堂，看看那里的饭菜香不香，老人满意不满意。
1 subhead|河北平泉
1 subhead|饭菜上门，邻里添情
1 body|晌午时分，志愿者提着保温箱走街串巷，把热腾腾的饭菜送到行动不便的老人手里，顺便陪老人说说话，看看缺什么少什么。
1 body|食堂开办一年，送餐一万多份，没有一份凉过，老人们说这比儿女想得还周到。
1 subhead|江西抚州
1 subhead|菜园认领，食材新鲜
1 body|食堂门口就是菜园，一畦一畦都插着木牌，写着认领人的名字。谁家的菜长得好，谁家就多给食堂送一筐，账目月月公开。
1 subhead|陕西汉滨
1 subhead|盘活旧屋，老有所乐
1 body|闲置的粮站改成了食堂和活动室，吃过饭，老人们下棋、唱戏、晒太阳，一坐就是一个下午，院子里总有笑声。
2 headline|课堂搬进果园，技术送到地头
2 byline|新疆日报记者  张  远
2 body|走进果园，技术员正给果农讲解怎样疏花，怎样授粉，大家围成一圈，有人举着手机录像，有人蹲下身子记笔记，生怕漏掉一句。
3 headline|全省3G基站超6000座
3 body|本报南昌5月6日电（记者罗一川）记者从通信管理部门获悉，全省基站建设提前完成全年任务，偏远山村也能打通电话。
`,
      anywhere,
    )
    expect(seen).toEqual(marked)
  })
})
