/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string

/** Whether a text is a day of the calendar: `2026-02-30` is not, nor a day of the year 0, which databases lack. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day of a database date, which is midnight UTC of that day. */
export function toIsoDate(at: Date): IsoDate {
  return at.toISOString().slice(0, 10)
}

/** Midnight UTC of a day: how the database keeps it. */
export function fromIsoDate(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** Day of the week, 0 for Sunday. */
export function weekday(date: IsoDate): number {
  return fromIsoDate(date).getUTCDay()
}
