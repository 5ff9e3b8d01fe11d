/** The parts of the desk's inbox, in their order on the screen. */
export const INBOX_TABS = [
  'waiting',
  'mine',
  'taken',
  'held',
  'placed',
  'returned',
  'declined',
  'pulled',
  'all',
] as const
/** A part of the inbox. `waiting` is what nobody has taken, `mine` what the actor took and has in hand. */
export type InboxTab = (typeof INBOX_TABS)[number]

/** Filters of the waiting time, in days. */
export const WAITING_DAYS = [1, 3, 7, 30] as const
