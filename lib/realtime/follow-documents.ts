import { ExpectedError } from '@/lib/errors'
import { logError } from '@/lib/log'
import { eventStream } from './event-stream'
import { listen } from './listen'

interface Version {
  id: string
  version: number
}

/** How often a stream looks for itself: whether the session stands, and what a lost notice would have said. */
const BEAT_MS = 10_000

/**
 * Streams the versions and carets of these documents: what the database's notices say, at once, and
 * what `look` finds at each beat. `look` throws an expected error when the reader may hear no more.
 */
export function followDocuments(
  signal: AbortSignal,
  ids: readonly string[],
  look: () => Promise<Version[]>,
): Response {
  const wanted = new Set(ids)
  return eventStream(signal, ({ send, beat, close }) => {
    const told = new Map<string, number>()
    const tell = ({ id, version }: Version) => {
      if (!wanted.has(id) || version <= (told.get(id) ?? -1)) return
      told.set(id, version)
      send('version', { id, version }, `${id}:${version}`)
    }
    const check = async () => {
      try {
        for (const found of await look()) tell(found)
        beat()
      } catch (error) {
        if (!(error instanceof ExpectedError)) return logError('followDocuments', error)
        send('ended', { code: error.code })
        close()
      }
    }
    const ends = [
      listen('document', {
        heard: (payload) => tell(JSON.parse(payload) as Version),
        missed: () => void check(),
      }),
      listen('suspects', {
        heard: (payload) => {
          const { id } = JSON.parse(payload) as { id: string }
          if (wanted.has(id)) send('suspects', { id })
        },
        missed: () => wanted.forEach((id) => send('suspects', { id })),
      }),
      listen('standing', {
        heard: (payload) => {
          const { id } = JSON.parse(payload) as { id: string }
          if (wanted.has(id)) send('standing', { id })
        },
        missed: () => wanted.forEach((id) => send('standing', { id })),
      }),
      listen('presence', {
        heard: (payload) => {
          const presence = JSON.parse(payload) as { documentId: string }
          if (wanted.has(presence.documentId)) send('presence', presence)
        },
      }),
    ]
    void check()
    const timer = setInterval(() => void check(), BEAT_MS)
    return () => {
      clearInterval(timer)
      for (const end of ends) end()
    }
  })
}
