import { useEffect, useEffectEvent, useState } from 'react'
import { useDesk } from '../desk'

/** The list is made anew when saving has been quiet for this long, in ms. */
const QUIET = 4_000

/** Reads from the server; null where that did not work, which `failed` says. */
export function useReading() {
  const [failed, setFailed] = useState(false)
  const read = async <T>(address: string): Promise<{ value: T } | null> => {
    try {
      const response = await fetch(address, { cache: 'no-store' })
      setFailed(!response.ok)
      return response.ok ? { value: (await response.json()) as T } : null
    } catch {
      // No line: what is shown stays, and the next save asks again.
      setFailed(true)
      return null
    }
  }
  return { failed, read }
}

/** A list of history, kept up with what is saved. */
export function useHistory<T>(address: string) {
  const { sync } = useDesk()
  const [entries, setEntries] = useState<readonly T[] | null>(null)
  const { failed, read } = useReading()
  const load = useEffectEvent(async () => {
    const found = await read<T[]>(address)
    if (found) setEntries(found.value)
  })
  useEffect(() => {
    let timer = setTimeout(() => void load(), 300)
    let { version } = sync.status.get()
    const end = sync.status.subscribe(() => {
      if (sync.status.get().version === version) return
      version = sync.status.get().version
      clearTimeout(timer)
      timer = setTimeout(() => void load(), QUIET)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [sync])
  return { entries, failed, read }
}
