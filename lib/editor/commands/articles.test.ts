import { describe, expect, it } from 'vitest'
import type { ArticleAttrs } from '../document-json'
import { article, block, page } from '../testing/build'
import { Desk } from '../testing/desk'
import { makePictureStory } from './make-picture-story'
import { mergeArticle } from './merge-article'
import { moveArticle } from './move-article'
import { moveArticleTo } from './move-article-to'
import { splitArticle } from './split-article'

const person = (name: string, role: 'reporter' | 'photographer' = 'reporter') => ({
  name,
  role,
  title: '',
  status: 'suggested' as const,
})
const attrs: Partial<ArticleAttrs> = {
  counties: [{ code: '220322', status: 'confirmed' }],
  contributors: [person('王某'), person('李某')],
  column: '要闻',
}
const desk = () =>
  new Desk(
    page(
      article(
        'a',
        [block('headline', 'h', '甲题'), block('byline', 'w', '王　某'), block('body', 'b', '李某讯正文')],
        attrs,
      ),
      article('c', [block('headline', 'k', '乙题')], { counties: [{ code: '220303', status: 'suggested' }] }),
    ),
  )
const facts = (d: Desk, at: number) => d.json.content[at]!.attrs

describe('splitArticle', () => {
  it('begins an article with the block the caret begins', () => {
    const d = desk().at('w', 0)
    d.run(splitArticle(d.newId))
    expect(d.shown).toBe('a[h headline 甲题] n1[w byline 王　某][b body 李某讯正文] c[k headline 乙题]')
    expect(d.caret).toBe('w:0')
  })

  it('begins an article in the middle of a line', () => {
    const d = desk().at('b', 3)
    d.run(splitArticle(d.newId))
    expect(d.shown).toBe(
      'a[h headline 甲题][w byline 王　某][b body 李某讯] n2[n1 body 正文] c[k headline 乙题]',
    )
    expect(d.caret).toBe('n1:0')
  })

  it('takes the whole block when told, and the next one at the end of a block', () => {
    const whole = desk().at('b', 3)
    whole.run(splitArticle(whole.newId, 'block'))
    expect(whole.shown).toContain('n1[b body 李某讯正文]')
    const next = desk().at('w', 3)
    next.run(splitArticle(next.newId))
    expect(next.shown).toContain('n1[b body 李某讯正文]')
    expect(next.caret).toBe('b:0')
  })

  it('lets a contributor go with the part that names them, and the counties as suggestions', () => {
    const d = desk().at('b', 0)
    d.run(splitArticle(d.newId))
    expect(facts(d, 0).contributors.map((one) => one.name)).toEqual(['王某'])
    expect(facts(d, 1).contributors.map((one) => one.name)).toEqual(['李某'])
    expect(facts(d, 0).counties[0]?.status).toBe('confirmed')
    expect(facts(d, 1)).toMatchObject({ counties: [{ code: '220322', status: 'suggested' }], column: null })
  })

  it('has nothing to do at an article’s edges', () => {
    const d = desk()
    expect(d.at('h', 0).run(splitArticle(d.newId))).toBe(false)
    expect(d.at('h', 1).run(splitArticle(d.newId, 'block'))).toBe(false)
    expect(d.at('b', 5).run(splitArticle(d.newId))).toBe(false)
  })
})

describe('mergeArticle', () => {
  it('puts two articles and what is known of them together', () => {
    for (const [id, neighbour] of [
      ['h', 'next'],
      ['k', 'previous'],
    ] as const) {
      const d = desk().at(id, 1)
      d.run(mergeArticle(neighbour))
      expect(d.shown).toBe('a[h headline 甲题][w byline 王　某][b body 李某讯正文][k headline 乙题]')
      expect(facts(d, 0).counties.map((one) => one.code)).toEqual(['220322', '220303'])
      expect(facts(d, 0).column).toBe('要闻')
      expect(d.caret).toBe(`${id}:1`)
    }
  })

  it('needs a neighbour', () => {
    expect(desk().at('h').run(mergeArticle('previous'))).toBe(false)
    expect(desk().at('k').run(mergeArticle('next'))).toBe(false)
  })
})

describe('moveArticle', () => {
  it('exchanges neighbours and keeps the caret in its text', () => {
    const d = desk().at('b', 2)
    d.run(moveArticle('down'))
    expect(d.shown).toMatch(/^c\[.*a\[/)
    expect(d.caret).toBe('b:2')
    expect(d.run(moveArticle('down'))).toBe(false)
    d.run(moveArticle('up'))
    expect(d.json).toEqual(desk().json)
  })

  it('goes to any place by drag', () => {
    const d = desk()
    expect(d.run(moveArticleTo('a', 0))).toBe(false)
    expect(d.run(moveArticleTo('a', 1))).toBe(false)
    expect(d.run(moveArticleTo('a', 2))).toBe(true)
    expect(d.shown).toMatch(/^c\[.*a\[/)
  })
})

describe('makePictureStory', () => {
  const withPicture = () =>
    new Desk(
      page(
        article(
          'a',
          [
            block('headline', 'h', '题'),
            block('caption', 'p', '图为春耕'),
            block('credit', 'q', '张某　摄'),
            block('body', 'b', '正文'),
          ],
          { contributors: [person('张某', 'photographer'), person('李某')] },
        ),
      ),
    )

  it('takes caption and credit out of the story they interrupt', () => {
    const d = withPicture().at('q', 1)
    d.run(makePictureStory(d.newId))
    expect(d.shown).toBe('a[h headline 题][b body 正文] n1[p caption 图为春耕][q credit 张某　摄]')
    expect(facts(d, 1)).toMatchObject({ kind: 'photo', contributors: [{ name: '张某' }] })
    expect(facts(d, 0).contributors.map((one) => one.name)).toEqual(['李某'])
    expect(d.caret).toBe('q:1')
  })

  it('makes the cursor’s block the caption where it is none', () => {
    const d = withPicture().at('b', 0)
    d.run(makePictureStory(d.newId))
    expect(d.shown).toMatch(/n1\[b caption 正文\]$/)
  })

  it('turns a whole article into a picture story', () => {
    const d = new Desk(page(article('a', [block('body', 'b', '图'), block('credit', 'q', '张某　摄')]))).at(
      'b',
    )
    d.run(makePictureStory(d.newId))
    expect(d.shown).toBe('a[b caption 图][q credit 张某　摄]')
    expect(facts(d, 0).kind).toBe('photo')
    expect(d.run(makePictureStory(d.newId))).toBe(false)
  })
})
