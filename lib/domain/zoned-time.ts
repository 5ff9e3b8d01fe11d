/** A time of day on a calendar day, as clocks show it: `YYYY-MM-DDTHH:mm`. */
export type WallTime = string

/** Whether a text is a day of the calendar with a time of day. */
export function isWallTime(text: string): text is WallTime {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text)) return false
  const at = new Date(`${text}:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** What clocks of a time zone (an IANA name) show at a moment. */
export function wallTime(at: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The moment at which clocks of a time zone show this time; the first of two in the hour that comes twice
 * when summer time ends, null for a time that is skipped when it begins.
 */
export function momentOf(time: WallTime, timeZone: string): Date | null {
  const asUtc = new Date(`${time}:00Z`).getTime()
  // An offset of a day before and one of a day after are all that can hold around this time.
  const offsets = [asUtc - DAY, asUtc + DAY].map((at) => offsetAt(at, timeZone))
  const moments = offsets
    .map((offset) => new Date(asUtc - offset))
    .filter((at) => wallTime(at, timeZone) === time)
  return moments.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

const DAY = 24 * 60 * 60 * 1000

/** How far the zone's clocks are ahead of UTC, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const minute = Math.floor(at / 60_000) * 60_000
  return new Date(`${wallTime(new Date(minute), timeZone)}:00Z`).getTime() - minute
}
