import { describe, expect, it } from 'vitest'
import { fromIsoDate, isIsoDate, toIsoDate, weekday } from './issue-date'

describe('issue dates', () => {
  it('takes days of the calendar alone', () => {
    expect(isIsoDate('2026-11-20')).toBe(true)
    expect(isIsoDate('2024-02-29')).toBe(true)
    for (const wrong of ['2026-02-30', '2026-13-01', '20261120', '2026-11-20T00:00', '', '2026-1-2'])
      expect(isIsoDate(wrong), wrong).toBe(false)
  })

  it('knows the weekday and comes back as it went', () => {
    expect(weekday('2026-11-20')).toBe(5)
    expect(toIsoDate(fromIsoDate('1999-12-31'))).toBe('1999-12-31')
  })
})
