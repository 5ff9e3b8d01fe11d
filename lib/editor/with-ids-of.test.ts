import { describe, expect, it } from 'vitest'
import { documentDiff } from './document-diff'
import type { DocumentJson } from './document-json'
import { article, block, page } from './testing/build'
import { withIdsOf } from './with-ids-of'

const sent = page(article('a', [block('headline', '1', '渠通了'), block('body', '2', '水来了。')]))

const under = (standing: DocumentJson, earlier: DocumentJson): DocumentJson =>
  page(withIdsOf(standing.content[0]!, earlier.content[0]!))

describe('a piece that was found on a printed page', () => {
  it('is compared with what was sent, paragraph by paragraph', () => {
    const printed = page(
      article('z', [
        block('kicker', 'x0', '抓农时'),
        block('headline', 'x1', '渠通了'),
        block('body', 'x2', '渠水来了。'),
      ]),
    )
    const [diff] = documentDiff(under(printed, sent), printed)
    expect(diff).toMatchObject({ id: 'z', change: 'changed' })
    expect(diff!.changes.map(({ kind }) => kind)).toEqual(['added', 'text'])
  })

  it('has each paragraph beside its like, also where one was left out in print', () => {
    const longer = page(
      article('a', [
        block('headline', '1', '水到村口'),
        block('body', '2', '昨天的会开了半天。'),
        block('body', '3', '水渠修到了村口，八十户人家用上了水。'),
      ]),
    )
    const printed = page(
      article('z', [
        block('headline', 'x1', '渠成'),
        block('body', 'x2', '水渠修到村口，八十户人家都用上了水。'),
      ]),
    )
    expect(under(printed, longer).content[0]!.content.map(({ attrs }) => attrs.id)).toEqual(['x1', '2', 'x2'])
  })

  it('is left alone where it is the same article', () => {
    expect(withIdsOf(sent.content[0]!, sent.content[0]!)).toBe(sent.content[0])
  })
})
