import { defaultFilter } from 'cmdk'
import { soundsOf } from '../complete/sounds-of'

/** Something to find by any of its names: as written, as it sounds, by initials. */
export interface Named {
  names: string[]
}

/** Every name by which something with this label is found. */
export function namesOf(label: string): string[] {
  const { letters, initials } = soundsOf(label)
  return [label, letters, initials]
}

/**
 * What was asked for, the nearest first: a name written out, one that begins so, then what holds its letters in
 * this order. 下一篇 is not 并入下一篇, which would change the page.
 */
export function nearest<T extends Named>(all: readonly T[], asked: string): T[] {
  const wanted = asked.trim().toLowerCase()
  return all
    .map((one) => ({ one, rank: rankOf(one.names, wanted) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ one }) => one)
}

function rankOf(names: readonly string[], wanted: string): number {
  const written = names.map((name) => name.toLowerCase())
  if (written.includes(wanted)) return 3
  if (written.some((name) => name.startsWith(wanted))) return 2
  return Math.max(...written.map((name) => defaultFilter(name, wanted)))
}
