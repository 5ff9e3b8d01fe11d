import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { PieceDesk } from './piece-desk'

/** What stands around the text is asked for again when saving has been quiet for this long, in ms. */
const QUIET = 2_000

/** Keeps the screen around a piece's editor up with its text: what changed, and which reviews still stand. */
export function useFreshScreen({ sync }: Pick<PieceDesk, 'sync'>): void {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let { version } = sync.status.get()
    const end = sync.status.subscribe(() => {
      if (sync.status.get().version === version) return
      version = sync.status.get().version
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), QUIET)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [sync, router])
}
