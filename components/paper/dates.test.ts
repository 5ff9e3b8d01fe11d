import { expect, it } from 'vitest'
import { fullDate, longDate, lunarDate, monthName } from './dates'

it('writes a day as the paper prints it, in both languages and by the old calendar', () => {
  expect(longDate('2026-11-20', 'zh-CN')).toBe('2026年11月20日')
  expect(longDate('2026-11-20', 'en')).toBe('November 20, 2026')
  expect(fullDate('2026-11-20', 'zh-CN')).toBe('2026年11月20日　星期五')
  expect(fullDate('2026-11-20', 'en')).toBe('Friday, November 20, 2026')
  expect(monthName('2026-11', 'zh-CN')).toBe('2026年11月')
  expect(lunarDate('2026-11-20')).toBe('农历十月十二')
  // New Year's Day, and a leap month.
  expect(lunarDate('2026-02-17')).toBe('农历正月初一')
  expect(lunarDate('2025-07-26')).toBe('农历闰六月初二')
})
