import { describe, expect, it } from 'vitest'
import en from '@/messages/en'
import zh from '@/messages/zh-CN'
import { article, block, page } from '@/lib/editor/testing/build'
import { checkedPage } from './checked-page'
import { checkPage, RULES } from './check-page'
import type { Surroundings, Warning } from './types'
import { warningKey } from './warning-key'

const AROUND: Surroundings = {
  pages: [
    { number: 3, marks: [{ direction: 'from', page: 1 }] },
    { number: 4, marks: [] },
  ],
  terms: [
    { term: '按装', preferred: '安装' },
    { term: '残废人', preferred: null },
    { term: '三农', preferred: '“三农”' },
  ],
  offices: [
    { name: '田力成', title: '县委书记', position: 0 },
    { name: '王川', title: '县委副书记、县长', position: 1 },
    { name: '李岩松', title: '副县长', position: 2 },
  ],
  repeats: [],
}

type Rules = keyof typeof RULES
/** For each rule: texts in which «» stand around what it finds, and texts in which it finds nothing. */
const FIXTURES: Record<
  Exclude<Rules, 'repeats'>,
  { raises: [code: string, text: string][]; silent: string[] }
> = {
  unmatchedMarks: {
    raises: [
      ['mark-not-closed', '他说：«“»水到了。'],
      ['mark-not-opened', '水到了。«”»他说。'],
      ['mark-not-closed', '读«《»山《水》'],
      ['mark-not-closed', '修渠«（»第一期工程完工。'],
      ['mark-not-closed', '一段«“»话。\n又一段话。'],
      ['mark-not-closed', '（见«《»渠志）一文。'],
    ],
    silent: [
      '他说：“读《山水》，‘要慢’（一天一页）。”',
      // A quotation over paragraphs: opened anew with each, closed once.
      '“第一段话。\n“第二段话。”',
      '“第一段话。\n第二段话。”',
      '一是：1）修渠；2）通水。',
      'the farmers’ day，Xi’an到了。',
    ],
  },
  straightQuotes: {
    raises: [
      ['straight-quotes', '叫作«"清渠"»的工程'],
      ['mark-not-closed', '他说«"»水到了。'],
    ],
    silent: ['叫作“清渠”的工程', '屏幕15" x 9"'],
  },
  doubledMarks: {
    raises: [
      ['doubled-mark', '水到了«，，»地绿了。'],
      ['doubled-mark', '水到了«。，»地绿了。'],
      ['doubled-mark', '他说：“好«。”。»'],
      ['doubled-mark', '水到了吗«？。»没有人答。'],
    ],
    silent: ['水……地绿了——真快！！！', '他问：“好吗？”，没有人答。', '“一”、“二”。'],
  },
  mixedWidth: {
    raises: [
      ['half-width-mark', '水到了«,»地绿了。'],
      ['half-width-mark', '修渠«(»一期工程）'],
      ['half-width-mark', '水到了«.»地绿了。'],
      ['full-width-figure', '修渠«１２»公里'],
      ['full-width-figure', '增长«3．5»%'],
    ],
    silent: [
      '修渠1,200米，8:30开工。',
      'GDP, or output',
      '长3.5公里（一期）。',
      '1.修渠。一.通水。',
      '见www.example.cn。',
    ],
  },
  weekdays: {
    raises: [
      // The issue is of Friday, 20 November 2026.
      ['weekday-mismatch', '会议«11月20日（星期四»）召开'],
      ['weekday-mismatch', '会议«2025年11月20日星期五»召开'],
      ['no-such-date', '至«11月31日»结束'],
      ['weekday-mismatch', '下«周三（11月24日）»开会'],
    ],
    silent: [
      '会议11月20日（星期五）召开，20日（周五）闭幕。',
      '去年12月31日（星期三）开工，用了20日，11月30日完工。',
      '2月29日出生。',
      '下周二（11月24日）开会，星期五（20日）报名。',
    ],
  },
  names: {
    raises: [
      // Said alike, wherever it stands; here on a page on which the other stands twice.
      ['name-variant', '林墨轩说水到了。林墨轩种了三亩地。\n邻居们都夸«林默轩»能干。'],
      ['name-variant', '林墨轩说水到了。林墨轩种了三亩地。\n«林墨耕»说地绿了。'],
      ['name-variant', '赵健说水到了。赵健种了三亩地。\n«赵建»说地绿了。'],
    ],
    silent: [
      '林墨轩说水到了。林墨轩种了三亩地。孙雨桐说地绿了。',
      // Two people of two characters with one surname.
      '赵健说水到了。赵健种了三亩地。赵强说地绿了。',
      '王书记说水到了。王书记又说地绿了。王书籍放在桌上。',
    ],
  },
  counts: {
    raises: [
      ['count-list', '«张三、李四、王五、赵六等5人»到场。'],
      ['count-list', '«张三、李四、王五等2人»到场。'],
      ['count-list', '«3个村分别是东村、西村»，都通了水。'],
      ['count-list', '表彰了«3名老师：张三、李四»。'],
      ['count-parts', '«共有学员30人，其中党员40人»。'],
      ['count-parts', '«共30人，其中男10人、女25人»。'],
      ['count-shares', '三类户«占比分别为50%、30%和19%»。'],
    ],
    silent: [
      '张三、李四、王五、赵六、孙七等5人到场。',
      '东村、西村等12个村通水。',
      '2个村分别是东村、西村。',
      '抓好3项工作：修渠、通水和造林。',
      '2个村：东村修渠、西村通水，都完了工。',
      '共有学员30人，其中党员10人、青年25人。',
      '占比分别为50%、30%和20%，占50%和30%。',
    ],
  },
  continuations: {
    raises: [
      ['continuation-no-page', '水到了。（«下转第7版»）'],
      ['continuation-not-returned', '水到了。（«下转第四版»）'],
      ['continuation-no-page', '水到了。（«转第7版»）'],
    ],
    silent: ['水到了。（下转第3版）', '转第7版印刷'],
  },
  terms: {
    raises: [
      ['term-preferred', '«按装»水表'],
      ['term-forbidden', '照顾«残废人»'],
    ],
    silent: ['安装水表', '服务“三农”'],
  },
  offices: {
    raises: [
      ['office-title', '«县长田力成»到场。'],
      ['office-title', '«副县长王川»到场。'],
      ['office-title', '«李岩松县长»到场。'],
      ['office-name', '县委书记«田立成»到场。'],
      ['office-order', '«王川、县委书记田力成»到场。'],
    ],
    silent: [
      '县委书记田力成、县长王川、副县长李岩松到场。',
      '王川陪同田力成到村里看水渠。',
      '县委书记陈望到场。',
      '梨树县委书记田力成说',
    ],
  },
}

/** A page of one article, a paragraph a line; 1st page of 20 November 2026. */
const made = (text: string, gap = false) =>
  checkedPage(
    page(
      article(
        'a',
        text.split('\n').map((line, i) => block('body', `b${i}`, line, { gapAfter: gap })),
      ),
    ),
    { date: '2026-11-20', number: 1 },
  )
const where = (text: string) => {
  const line = text.split('\n').findIndex((one) => one.includes('«'))
  const marked = text.split('\n')[line]!
  return { blockId: `b${line}`, start: marked.indexOf('«'), end: marked.indexOf('»') - 1 }
}
const place = ({ code, blockId, start, end }: Warning) => ({ code, blockId, start, end })

describe.each(Object.entries(FIXTURES))('%s', (rule, { raises, silent }) => {
  const run = (text: string) => RULES[rule as Rules](made(text), AROUND)
  it.each(raises)('raises %s: %s', (code, text) => {
    expect(run(text.replace(/[«»]/g, '')).map(place)).toEqual([{ code, ...where(text) }])
  })
  it.each(silent)('is silent: %s', (text) => expect(run(text)).toEqual([]))
})

it('holds every rule to texts that raise it and texts that do not', () => {
  expect([...Object.keys(FIXTURES), 'repeats'].sort()).toEqual(Object.keys(RULES).sort())
  for (const { raises, silent } of Object.values(FIXTURES))
    expect([raises.length > 0, silent.length > 0]).toEqual([true, true])
})

it('has a sentence in both languages for everything that is raised', () => {
  const codes = Object.values(FIXTURES).flatMap(({ raises }) => raises.map(([code]) => code))
  for (const code of [...codes, 'printed-before'])
    for (const messages of [zh, en]) expect(messages.warnings, code).toHaveProperty([code])
})

it('says that an article was printed before, as long as the words are there', () => {
  const repeat = {
    articleId: 'a',
    blockId: 'b0',
    start: 0,
    end: 5,
    headline: '旧闻',
    date: '2026-11-01',
    share: 80,
  }
  const around = { ...AROUND, repeats: [repeat] }
  expect(RULES.repeats(made('水渠修到地头。'), around)).toMatchObject([
    { code: 'printed-before', values: { headline: '旧闻', share: 80 } },
  ])
  expect(RULES.repeats(made('水渠'), around)).toEqual([])
  expect(RULES.repeats(made('水渠修到地头。'), AROUND)).toEqual([])
})

it('leaves quotations alone where the print lost text', () => {
  expect(RULES.unmatchedMarks(made('他说：“水到了', true), AROUND)).toEqual([])
})

it('reads page furniture for words of the lists alone, and nothing that is discarded', () => {
  const document = page(
    article('n', [block('notice', 'n1', '按装电话，，000')], { kind: 'notice' }),
    article('a', [block('body', 'b', '水到了。'), block('discarded', 'd', '按装，，')]),
  )
  const checked = checkedPage(document, { date: '2026-11-20', number: 1 })
  expect(checkPage(checked, AROUND).map(place)).toEqual([
    { code: 'term-preferred', blockId: 'n1', start: 0, end: 2 },
  ])
})

it('knows a warning again until the text of its paragraph changes', () => {
  const key = (text: string) => {
    const checked = made(text)
    return warningKey(checked, checkPage(checked, AROUND)[0]!)
  }
  expect(key('按装水表')).toBe(key('按装水表'))
  expect(key('按装水表')).toBe(key('按装水表\n另一段'))
  expect(key('按装水表')).not.toBe(key('按装水表了'))
})
