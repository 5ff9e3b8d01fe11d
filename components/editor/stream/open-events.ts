import type { Presence, Word } from './stream-types'

export interface OpenEvents {
  address: string
  close: () => void
}

/** Pauses between tries after the server refused, in ms: EventSource gives up on anything but 200. */
const PAUSES = [1_000, 3_000, 10_000, 20_000]

/** Reads one event stream and goes on trying when it breaks. */
export function openEvents(address: string, say: (word: Word) => void): OpenEvents {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | null = null
  let tries = 0
  const open = () => {
    source = new EventSource(address)
    source.onopen = () => {
      tries = 0
      say({ type: 'state', state: 'open' })
    }
    source.onerror = () => {
      const refused = source.readyState === EventSource.CLOSED
      say({ type: 'state', state: refused ? 'refused' : 'down' })
      if (!refused) return
      timer = setTimeout(open, PAUSES[Math.min(tries++, PAUSES.length - 1)])
    }
    source.addEventListener('version', ({ data }) => {
      const { id, version } = JSON.parse(data as string) as { id: string; version: number }
      say({ type: 'version', id, version })
    })
    source.addEventListener('suspects', ({ data }) => {
      const { id } = JSON.parse(data as string) as { id: string }
      say({ type: 'suspects', id })
    })
    source.addEventListener('standing', ({ data }) => {
      const { id } = JSON.parse(data as string) as { id: string }
      say({ type: 'standing', id })
    })
    source.addEventListener('presence', ({ data }) =>
      say({ type: 'presence', presence: JSON.parse(data as string) as Presence }),
    )
    // The server ended the stream on purpose: the session is over.
    source.addEventListener('ended', () => {
      source.close()
      say({ type: 'state', state: 'refused' })
      timer = setTimeout(open, PAUSES[3])
    })
  }
  open()
  return {
    address,
    close: () => {
      source.close()
      if (timer) clearTimeout(timer)
    },
  }
}
