import { describe, expect, it } from 'vitest'
import { negotiateLocale } from './negotiate-locale'

describe('negotiateLocale', () => {
  it.each([
    ['en-GB,en;q=0.9', 'en'],
    ['fr;q=1, en;q=0.4, zh;q=0.6', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['de, en;q=0', 'zh-CN'],
    ['*', 'zh-CN'],
    [';;q=x,,', 'zh-CN'],
    [null, 'zh-CN'],
  ])('%s → %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })
})
