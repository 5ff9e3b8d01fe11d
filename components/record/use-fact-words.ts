import { useFormatter, useTranslations } from 'next-intl'
import type { FactWords } from './event-facts'

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

type Lookup = { (key: string): string; has: (key: string) => boolean }

/** The words of the record's fields in the reader's language; what has none yet stands as it is. */
export function useFactWords(): FactWords {
  const format = useFormatter()
  const names = useTranslations('record.names') as unknown as Lookup
  const values = useTranslations('record.values') as unknown as Lookup
  const states = useTranslations('inbox.state') as unknown as Lookup
  const roles = useTranslations('layout.role') as unknown as Lookup
  const of: Record<string, Lookup> = { state: states, role: roles, reason: values, kind: values }
  return {
    name: (field) => (names.has(field) ? names(field) : field),
    value: (field, value) => {
      if (typeof value === 'boolean') return values(value ? 'yes' : 'no')
      if (MOMENT.test(value))
        return format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' })
      const lookup = of[field]
      return lookup?.has(value) ? lookup(value) : value
    },
  }
}
