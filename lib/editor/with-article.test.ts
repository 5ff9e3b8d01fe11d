import { describe, expect, it } from 'vitest'
import { blockText } from './document-json'
import { emptyDocument } from './empty-document'
import { article, block, counter, page } from './testing/build'
import { withArticle } from './with-article'
import { withoutArticle } from './without-article'

const piece = article('p', [block('headline', 'p1', '新桥'), block('body', 'p2', '桥通了。')])
const story = article('s', [block('headline', 's1', '旧闻')])
const furniture = article('n', [block('notice', 'n1', '责任编辑')], { kind: 'notice' })

describe('an article put into a document', () => {
  it('stands behind the stories and before what closes the page', () => {
    const ids = withArticle(page(story, furniture), piece).content.map(({ attrs }) => attrs.id)
    expect(ids).toEqual(['s', 'p', 'n'])
  })

  it('takes the place of the empty article of a planned page, and of no article with a word in it', () => {
    expect(withArticle(emptyDocument(counter()), piece).content).toEqual([piece])
    expect(withArticle(page(story), piece).content).toHaveLength(2)
  })
})

const by = () => ({ userId: 'u', newId: counter() })

describe('an article taken out of a document', () => {
  it('keeps its ids and words, and leaves the others', () => {
    const taken = withoutArticle(page(story, piece), 'p', by())!
    expect(taken.document).toEqual(page(story))
    expect(taken.article.content.map((b) => [b.attrs.id, blockText(b), b.attrs.source])).toEqual([
      ['p1', '新桥', null],
      ['p2', '桥通了。', null],
    ])
  })

  it('leaves what was printed there, discarded by whoever took it, and takes along what was typed', () => {
    const both = article('p', [
      block('headline', 'p1', '新桥', { source: [[3, 5]] }),
      block('body', 'p2', '桥通了。'),
    ])
    const { document, article: taken } = withoutArticle(page(story, both), 'p', by())!
    expect(document.content[1]!.content).toEqual([
      block('discarded', 'n1', '新桥', { source: [[3, 5]], discardedBy: 'u', wasRole: 'headline' }),
    ])
    expect(taken.content.map((b) => [blockText(b), b.attrs.source])).toEqual([
      ['新桥', null],
      ['桥通了。', null],
    ])
  })

  it('leaves an empty article behind where it was alone', () => {
    const { document } = withoutArticle(page(piece), 'p', by())!
    expect(document).toEqual(emptyDocument(counter()))
  })

  it('is null where it does not stand there', () => {
    expect(withoutArticle(page(story), 'p', by())).toBeNull()
  })
})
