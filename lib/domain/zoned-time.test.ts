import { describe, expect, it } from 'vitest'
import { isWallTime, momentOf, wallTime } from './zoned-time'

const iso = (time: string, zone: string) => momentOf(time, zone)?.toISOString() ?? null

describe('times on the newsroom’s clock', () => {
  it('are days of the calendar with a time of day', () => {
    expect(isWallTime('2026-11-20T06:30')).toBe(true)
    for (const wrong of ['2026-02-30T06:00', '2026-11-20T24:00', '2026-11-20 06:30', '2026-11-20T6:30', ''])
      expect(isWallTime(wrong), wrong).toBe(false)
  })

  it('are moments in the zone of the paper, whatever the machine’s', () => {
    expect(iso('2026-11-20T06:30', 'Asia/Shanghai')).toBe('2026-11-19T22:30:00.000Z')
    expect(iso('2026-11-20T06:30', 'Asia/Kolkata')).toBe('2026-11-20T01:00:00.000Z')
    expect(wallTime(new Date('2026-12-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2027-01-01T00:00')
  })

  it('are not there in the hour that summer time skips, and the first of two in the hour that comes twice', () => {
    expect(iso('2026-03-29T02:30', 'Europe/Berlin')).toBeNull()
    expect(iso('2026-03-29T03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
    expect(iso('2026-03-29T01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00.000Z')
    expect(iso('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(iso('2026-10-25T03:00', 'Europe/Berlin')).toBe('2026-10-25T02:00:00.000Z')
    // A zone west of Greenwich, half an hour of summer time.
    expect(iso('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
    expect(iso('2026-10-04T02:15', 'Australia/Lord_Howe')).toBeNull()
  })
})
