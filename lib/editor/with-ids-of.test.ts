import { describe, expect, it } from 'vitest'
import { documentDiff } from './document-diff'
import { article, block, page } from './testing/build'
import { withIdsOf } from './with-ids-of'

const sent = page(article('a', [block('headline', '1', '渠通了'), block('body', '2', '水来了。')]))

describe('a piece that was found on a printed page', () => {
  it('is compared with what was sent, paragraph by paragraph', () => {
    const printed = page(
      article('z', [
        block('kicker', 'x0', '抓农时'),
        block('headline', 'x1', '渠通了'),
        block('body', 'x2', '渠水来了。'),
      ]),
    )
    const [diff] = documentDiff(sent, withIdsOf(sent, printed))
    expect(diff).toMatchObject({ id: 'a', change: 'changed' })
    expect(diff!.blocks.map(({ change }) => change)).toEqual(['added', 'same', 'changed'])
  })

  it('is left alone where it is the same article', () => {
    expect(withIdsOf(sent, sent)).toBe(sent)
  })
})
