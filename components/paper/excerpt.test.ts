import { describe, expect, it } from 'vitest'
import type { PaperBlock } from '@/lib/data/published/paper-view'
import { excerpt, shorten } from './excerpt'

const block = (role: PaperBlock['role'], text: string): PaperBlock => ({
  role,
  text,
  gapBefore: false,
  gapAfter: false,
})

describe('excerpt', () => {
  it('begins with the news, after 本报讯 and the names', () => {
    const blocks = [block('headline', '题'), block('body', '本报讯（通讯员　许知远）连日来，渠水畅流。')]
    expect(excerpt({ blocks }, 50)).toBe('连日来，渠水畅流。')
  })

  it('shows a picture’s caption, and nothing where there is no text', () => {
    expect(excerpt({ blocks: [block('caption', '初雪。'), block('credit', '苏禾　摄')] }, 50)).toBe('初雪。')
    expect(excerpt({ blocks: [block('headline', '题')] }, 50)).toBe('')
  })

  it('ends with a sentence where one ends in the second half, else at a pause and with an ellipsis', () => {
    expect(shorten('一二三四五六。七八九十', 10)).toBe('一二三四五六。')
    expect(shorten('一二三四五六，七八九十十一', 10)).toBe('一二三四五六……')
    expect(shorten('一。二三四五六七八九十十一', 10)).toBe('一。二三四五六七八九……')
    expect(shorten('不长', 10)).toBe('不长')
  })
})
