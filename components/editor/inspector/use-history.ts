import { useEffect, useEffectEvent, useState } from 'react'
import type { HistoryEntry } from '@/lib/data/history/history-view'
import { useDesk } from '../desk'

/** The list is made anew when saving has been quiet for this long, in ms. */
const QUIET = 4_000

/** The page's history, kept up with what is saved; `ask` reads more of it. */
export function useHistory() {
  const { work, sync } = useDesk()
  const [entries, setEntries] = useState<HistoryEntry[] | null>(null)
  const [failed, setFailed] = useState(false)

  const ask = async <T>(what: string): Promise<T | null> => {
    try {
      const response = await fetch(`/api/documents/${work.documentId}/${what}`, { cache: 'no-store' })
      setFailed(!response.ok)
      return response.ok ? ((await response.json()) as T) : null
    } catch {
      // No line: what is shown stays, and the next save asks again.
      setFailed(true)
      return null
    }
  }
  const load = useEffectEvent(async () => {
    const found = await ask<HistoryEntry[]>('history')
    if (found) setEntries(found)
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
  return { entries, failed, ask }
}
