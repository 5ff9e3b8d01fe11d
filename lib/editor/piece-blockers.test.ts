import { describe, expect, it } from 'vitest'
import type { BlockJson } from './document-json'
import { pieceBlockers } from './piece-blockers'
import { article, block, page } from './testing/build'

const codes = (...blocks: BlockJson[]) => pieceBlockers(page(article('a', blocks))).map(({ code }) => code)
const photo = { file: 'a'.repeat(64), width: 9, height: 9, alt: '', crop: null }

describe('a piece can be handed in', () => {
  it('with a headline and a text, or a headline and a picture', () => {
    expect(codes(block('headline', '1', '水渠'), block('body', '2', '通了。'))).toEqual([])
    expect(codes(block('headline', '1', '水渠'), block('caption', '2', '', { photo }))).toEqual([])
  })

  it('not without', () => {
    expect(codes(block('headline', '1'), block('body', '2', '　'))).toEqual(['piece-headline', 'piece-body'])
    expect(codes(block('headline', '1', '水渠'), block('caption', '2', '图为水渠'))).toEqual(['piece-body'])
    expect(codes(block('kicker', '1', '水渠'), block('body', '2', '通了。'))).toEqual(['piece-headline'])
  })
})
