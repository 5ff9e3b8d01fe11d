import type { EventView } from '@/lib/data/events/list-events'

const LONG = /^([0-9a-f]{64}|[0-9a-f-]{36})$/

/** What an event carries, as `name value` pairs; hashes and ids by their beginning, `before → after` where both say. */
export function eventFacts({ before, after }: Pick<EventView, 'before' | 'after'>): string {
  const [old, now] = [fields(before), fields(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => {
      const [from, to] = [old.get(name), now.get(name)]
      return `${name} ${from === undefined || to === undefined ? (to ?? from) : `${from} → ${to}`}`
    })
    .join(' · ')
}

function fields(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).map(([name, field]) => {
      const text = typeof field === 'string' ? field : JSON.stringify(field)
      return [name, LONG.test(text) ? `${text.slice(0, 8)}…` : text]
    }),
  )
}
