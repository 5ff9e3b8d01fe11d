import { useSyncExternalStore } from 'react'

/** A value outside React that components may follow. */
export interface Store<T> {
  get: () => T
  set: (change: Partial<T> | ((now: T) => Partial<T>)) => void
  subscribe: (heard: () => void) => () => void
}

export function makeStore<T extends object>(first: T): Store<T> {
  let now = first
  const ears = new Set<() => void>()
  return {
    get: () => now,
    set: (change) => {
      const part = typeof change === 'function' ? change(now) : change
      const same = (Object.keys(part) as (keyof T)[]).every((key) => Object.is(now[key], part[key]))
      if (same) return
      now = { ...now, ...part }
      for (const ear of ears) ear()
    },
    subscribe: (heard) => {
      ears.add(heard)
      return () => void ears.delete(heard)
    },
  }
}

/** What `pick` takes from the store; the component renders anew only when that changes. */
export function useStore<T, P>(store: Store<T>, pick: (now: T) => P): P {
  const take = () => pick(store.get())
  return useSyncExternalStore(store.subscribe, take, take)
}
