import { describe, expect, it } from 'vitest'
import { nextIssueDate } from './next-issue-date'

describe('nextIssueDate', () => {
  // 22:30 in London is half past six the next morning in the newsroom.
  const now = new Date('2026-02-27T22:30:00Z')

  it('is tomorrow on the newsroom’s clock', () => {
    expect(nextIssueDate(null, now)).toBe('2026-03-01')
    expect(nextIssueDate('2025-12-31', now)).toBe('2026-03-01')
  })

  it('goes on after an issue that is made already', () => {
    expect(nextIssueDate('2026-02-28', now)).toBe('2026-03-01')
    expect(nextIssueDate('2026-12-31', now)).toBe('2027-01-01')
  })
})
