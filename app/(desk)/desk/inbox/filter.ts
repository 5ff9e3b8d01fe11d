import { z } from 'zod'
import type { InboxFilter } from '@/lib/data/inbox/inbox-view'
import { INBOX_TABS, WAITING_DAYS } from '@/lib/domain/inbox-tabs'

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => value || undefined)
    .optional()
    .catch(undefined)

const query = z.object({
  tab: z.enum(INBOX_TABS).catch('waiting'),
  county: text(6),
  author: text(40),
  days: z.coerce
    .number()
    .refine((days) => (WAITING_DAYS as readonly number[]).includes(days))
    .optional()
    .catch(undefined),
  words: text(60),
})

/** What the address asks of the inbox; anything it cannot mean is left out. */
export function inboxFilter(search: Record<string, string | string[] | undefined>): InboxFilter {
  return query.parse(search)
}
