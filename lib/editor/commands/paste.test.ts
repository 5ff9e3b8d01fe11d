import { Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { nodeFromJson } from '../node-from-json'
import { cleanHtml } from '../paste/clean-html'
import { cleanText } from '../paste/clean-text'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { findBlock } from './place'
import { paste } from './paste'
import { deleteAtEdge } from './delete-at-edge'

const doc = page(
  article('a', [block('headline', 'h', '题目'), block('body', 'b', '正文在此', { source: [[0, 4]] })]),
  article('c', [block('headline', 'k', '乙题')]),
)
const desk = () => new Desk(doc)

/** What a browser's copy of this stretch would give. */
const copied = (from: string, start: number, to: string, end: number): Slice => {
  const node = nodeFromJson(doc)
  const pos = (id: string, offset: number) => findBlock(node, id)!.blockPos + 1 + offset
  return node.slice(pos(from, start), pos(to, end))
}
/** What the clipboard's parser makes of lines from another program. */
const foreign = (...texts: string[]): Slice => {
  const lines = page(
    article(
      'x',
      texts.map((text) => block('body', null as never, text)),
    ),
  )
  return Slice.maxOpen(nodeFromJson(lines).child(0).content)
}

describe('paste', () => {
  it('puts a word into the text', () => {
    const d = desk().at('h', 1)
    d.run(paste(copied('b', 1, 'b', 3), d.newId))
    expect(d.shown).toContain('[h headline 题文在目]')
    expect(d.caret).toBe('h:3')
  })

  it('puts one foreign line into the text and several between blocks', () => {
    const one = desk().at('b', 2)
    one.run(paste(foreign(' 外来 '), one.newId))
    expect(one.shown).toContain('[b body 正文外来在此]')
    const two = desk().at('b', 2)
    two.run(paste(foreign('甲', '', '乙'), two.newId))
    expect(two.shown).toContain('[b body 正文][n2 body 甲][n3 body 乙][n1 body 在此]')
    expect(two.caret).toBe('n3:1')
  })

  it('goes before or after a block at its edges, and in place of an empty one', () => {
    const start = desk().at('b', 0)
    start.run(paste(foreign('甲', '乙'), start.newId))
    expect(start.shown).toContain('[h headline 题目][n1 body 甲][n2 body 乙][b body 正文在此]')
    const end = desk().at('b', 4)
    end.run(paste(foreign('甲', '乙'), end.newId))
    expect(end.shown).toContain('[b body 正文在此][n1 body 甲][n2 body 乙] c[')
    const empty = new Desk(page(article('a', [block('headline', 'h')]))).at('h')
    empty.run(paste(foreign('甲', '乙'), empty.newId))
    expect(empty.shown).toBe('a[n1 body 甲][n2 body 乙]')
  })

  it('gives copied blocks new ids and never brings an article along', () => {
    const d = desk().at('k', 2)
    d.run(paste(copied('h', 0, 'k', 2), d.newId))
    expect(d.shown).toMatch(
      / c\[k headline 乙题\]\[n1 headline 题目\]\[n2 body 正文在此\]\[n3 headline 乙题\]$/,
    )
  })

  it('lets a block that was cut keep its id and hint', () => {
    const node = nodeFromJson(doc)
    const slice = new Slice(node.child(0).content.cut(node.child(0).child(0).nodeSize), 0, 0)
    const d = desk().at('b', 0, 'b', 4)
    d.run(deleteAtEdge('backward'))
    d.run(deleteAtEdge('backward'))
    d.at('k', 2).run(paste(slice, d.newId))
    expect(d.shown).toBe('a[h headline 题目] c[k headline 乙题][b body 正文在此]')
    expect(d.json.content[1]!.content[1]!.attrs.source).toEqual([[0, 4]])
  })

  it('replaces what is selected, across articles too', () => {
    const d = desk().at('b', 2, 'k', 1)
    d.run(paste(foreign('新'), d.newId))
    expect(d.shown).toBe('a[h headline 题目][b body 正文新] c[k headline 题]')
  })

  it('does nothing for nothing', () =>
    expect(
      desk()
        .at('b')
        .run(paste(foreign(' ', ''), () => 'x')),
    ).toBe(false))
})

describe('cleaning', () => {
  it('leaves plain text', () => {
    expect(cleanText(' \u200b甲\u00a0\t乙\u0007　丙\ue000 ')).toBe('甲 乙　丙')
  })

  it('takes a word processor’s wrapping off and makes line breaks paragraphs', () => {
    const html =
      '<!--[if x]>y<![endif]--><style>p{}</style><p class="MsoNormal">甲<br clear=all>乙<o:p>&nbsp;</o:p></p>'
    expect(cleanHtml(html)).toBe('<p class="MsoNormal">甲</p><p>乙</p>')
  })

  it('keeps the numbers of Word’s lists and takes its bullets off', () => {
    const line = (font: string, mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
style='font-family:${font}'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span>${text}</span></p>`
    const texts = (html: string) => cleanHtml(html).replace(/<[^>]*>/g, '')
    expect(texts(line('Wingdings', 'l', '周末开放'))).toBe('周末开放')
    expect(texts(line('Symbol', '·', '志愿者值班'))).toBe('志愿者值班')
    expect(texts(line('等线', '1.', '先登记'))).toBe('1.先登记')
    expect(texts(line('宋体', '（二）', '后借书'))).toBe('（二）后借书')
    expect(texts(line('等线', 'a)', '带证件'))).toBe('a)带证件')
  })

  it('takes the line ends of Word’s HTML inside Chinese text for none, and between Latin words for spaces', () => {
    const html =
      "<p>渠水\r\n来了，<span lang=EN-US>NO\r\n1</span>渠<span\r\nstyle='x'>\r\n通</span>\r\n<b>水</b></p>"
    expect(cleanHtml(html).replace(/<[^>]*>/g, '')).toBe('渠水来了，NO\r\n1渠通水')
  })
})
