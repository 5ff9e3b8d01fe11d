import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PaperArticle, PaperBlock, PaperPageView } from '@/lib/data/published/paper-view'
import en from '@/messages/en'
import zh from '@/messages/zh-CN'
import { ArticleBody } from './article-body'
import { articleParts } from './article-parts'
import { LinkedNames } from './linked-names'
import { PageView } from './page-view'
import { paperText } from './paper-text'

const t = paperText('zh-CN', zh)
const block = (role: PaperBlock['role'], text: string, gaps = {}): PaperBlock => ({
  role,
  text,
  gapBefore: false,
  gapAfter: false,
  ...gaps,
})
const article = (facts: Partial<PaperArticle>): PaperArticle => ({
  id: 'a',
  kind: 'story',
  headline: '',
  blocks: [],
  contributors: [],
  counties: [],
  ...facts,
})
const page = (articles: PaperArticle[]): PaperPageView => ({
  issue: { date: '2026-11-20', number: 1, pages: [{ number: 1, name: '要闻' }] },
  number: 1,
  name: '要闻',
  editorName: '方知白',
  articles,
})

describe('a newspaper page', () => {
  it('leads to every article, by addresses that the desk’s preview may choose', () => {
    const articles = ['1', '2', '3', '4', '5', '6'].map((id) =>
      article({ id, kind: id === '2' ? 'photo' : 'story', headline: id, blocks: [block('body', '文')] }),
    )
    const readers = renderToStaticMarkup(<PageView page={page(articles)} t={t} />)
    const desk = renderToStaticMarkup(<PageView page={page(articles)} hrefOf={(id) => `#${id}`} t={t} />)
    for (const { id } of articles) {
      expect(readers).toContain(`href="/articles/${id}"`)
      expect(desk).toContain(`href="#${id}"`)
    }
    expect(desk).not.toContain('/articles/')
  })

  it('prints what the page says of itself at its foot', () => {
    const notice = article({
      kind: 'notice',
      blocks: [block('notice', '电话　000'), block('notice', '校对')],
    })
    const html = renderToStaticMarkup(<PageView page={page([notice])} t={t} />)
    expect(html).toContain('责任编辑　方知白')
    expect(html).toContain('电话　000　校对')
  })

  it('labels in the reader’s language and leaves the print alone', () => {
    const html = renderToStaticMarkup(
      <PageView
        page={page([article({ kind: 'photo', blocks: [block('caption', '初雪')] })])}
        t={paperText('en', en)}
      />,
    )
    expect(html).toContain('Picture story')
    expect(html).toContain('初雪')
  })
})

describe('an article’s text', () => {
  it('marks what the print lost, and shows text as text', () => {
    const one = article({
      blocks: [block('body', '<b>断', { gapAfter: true }), block('body', '续', { gapBefore: true })],
    })
    const html = renderToStaticMarkup(
      <ArticleBody article={one} parts={articleParts(one).parts} subheadAs="h2" t={t} />,
    )
    expect(html).toMatch(/&lt;b&gt;断<span[^>]*>〔原文缺失〕<\/span>/)
    expect(html).toMatch(/<span[^>]*>〔原文缺失〕<\/span>续/)
  })

  it('keeps a caption and its credits together as one figure', () => {
    const blocks = [
      block('headline', '题'),
      block('body', '文'),
      block('caption', '图一'),
      block('credit', '甲　摄'),
      block('caption', '图二'),
      block('discarded', '不印'),
      block('body', '完'),
    ]
    const { head, parts } = articleParts({ blocks })
    expect(head.map(({ text }) => text)).toEqual(['题'])
    expect(parts.map((part) => ('figure' in part ? part.figure.credits.length : part.block.text))).toEqual([
      '文',
      1,
      0,
      '完',
    ])
  })

  it('leads from a name to its work, also where the name is set with a space or inside another name', () => {
    const named = (name: string) => ({ name, role: 'correspondent' as const, title: '' })
    const html = renderToStaticMarkup(
      <p>
        <LinkedNames
          text="通讯员　温　酒　欧阳文.远"
          contributors={[named('温酒'), named('文.远'), named('欧阳文.远')]}
        />
      </p>,
    )
    expect(html).toContain(`href="/contributors/${encodeURIComponent('温酒')}">温　酒</a>`)
    expect(html).toContain('>欧阳文.远</a>')
    expect(html.match(/<a /g)).toHaveLength(2)
  })
})

describe('a picture', () => {
  const photo = { file: 'a'.repeat(64), width: 2000, height: 1200, alt: '' }
  const shown = (facts: object, text = '图为新渠。') => {
    const one = article({
      kind: 'photo',
      blocks: [block('caption', text, { photo: { ...photo, ...facts } })],
    })
    return renderToStaticMarkup(
      <ArticleBody article={one} parts={articleParts(one).parts} subheadAs="h3" t={t} />,
    )
  }

  it('is shown from our own renditions, with its size and what is to be seen, and no script', () => {
    const html = shown({})
    expect(html).toContain(`src="/photos/${photo.file}-960.webp"`)
    expect(html).toContain(`/photos/${photo.file}-480.webp 480w`)
    expect(html).toContain('width="2000" height="1200" alt="图为新渠。"')
    expect(html).not.toMatch(/script|style=|图片未随文字收录/)
    expect(shown({ alt: '渠边三人' })).toContain('alt="渠边三人"')
  })

  it('has an address of its own at the desk, and needs no caption', () => {
    expect(shown({ atDesk: true })).toContain(`src="/api/photos/${photo.file}/960"`)
    expect(shown({ alt: '新渠' }, '')).not.toContain('paper-caption')
  })
})
