import type { EventView } from '@/lib/data/events/list-events'

const LONG = /^([0-9a-f]{64}|[0-9a-f-]{36})$/

/** How the record's fields and their values are called. */
export interface FactWords {
  name: (field: string) => string
  /** A value that is one of a few, a moment or yes and no in words; another stands as it is. */
  value: (field: string, value: string | boolean) => string
}

/**
 * What an event carries, as `name value` pairs; hashes by their beginning, `before → after` where both say. What
 * stayed as it was is left out, and so are ids of rows: they tell a reader nothing, and the exported record has them.
 */
export function eventFacts({ before, after }: Pick<EventView, 'before' | 'after'>, words: FactWords): string {
  const [old, now] = [fields(before, words), fields(after, words)]
  const same = (name: string) => old.has(name) && valueOf(before, name) === valueOf(after, name)
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => !same(name))
    .map((name) => {
      const [from, to] = [old.get(name), now.get(name)]
      const told = from === undefined || to === undefined ? (to ?? from) : `${from} → ${to}`
      return `${words.name(name)} ${told}`
    })
    .join(' · ')
}

const valueOf = (value: unknown, name: string) =>
  JSON.stringify((value as Record<string, unknown> | null)?.[name])

function fields(value: unknown, words: FactWords): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value)
      .filter(([name, field]) => !/Id$/.test(name) && field !== null)
      .map(([name, field]) => [name, told(name, field, words)]),
  )
}

function told(name: string, field: unknown, words: FactWords): string {
  if (typeof field === 'boolean') return words.value(name, field)
  if (Array.isArray(field)) return String(field.length)
  if (typeof field !== 'string') return JSON.stringify(field)
  return LONG.test(field) ? `${field.slice(0, 8)}…` : words.value(name, field)
}
