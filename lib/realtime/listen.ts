import { Client } from 'pg'
import { env } from '@/lib/env'

/** What this process hears from all processes on the database. */
export type Channel = 'document' | 'suspects' | 'standing' | 'presence'

export interface Ear {
  /** A notice came; its payload as sent. */
  heard: (payload: string) => void
  /** The connection was lost and stands again: notices may have been missed. */
  missed?: () => void
}

interface Hub {
  ears: Map<Channel, Set<Ear>>
  client: Client | null
  retry: ReturnType<typeof setTimeout> | null
  delay: number
}

const CHANNELS: readonly Channel[] = ['document', 'suspects', 'standing', 'presence']
const FIRST_DELAY = 250
const LONGEST_DELAY = 10_000

const held = globalThis as { cleanproofHub?: Hub }
const hub = (): Hub =>
  (held.cleanproofHub ??= {
    ears: new Map(CHANNELS.map((channel) => [channel, new Set<Ear>()])),
    client: null,
    retry: null,
    delay: FIRST_DELAY,
  })

/**
 * Hears a channel until the returned function is called. One dedicated connection a process (a pool
 * hands connections round, and LISTEN belongs to one); it is made for the first ear, made again with
 * growing pauses when it breaks, and closed after the last ear.
 */
export function listen(channel: Channel, ear: Ear): () => void {
  const own = hub()
  own.ears.get(channel)!.add(ear)
  if (!own.client && !own.retry) void connect(own)
  return () => {
    own.ears.get(channel)!.delete(ear)
    if (silent(own)) disconnect(own)
  }
}

const silent = (own: Hub) => [...own.ears.values()].every((ears) => ears.size === 0)

async function connect(own: Hub): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true })
  own.client = client
  client.on('notification', ({ channel, payload }) => {
    for (const ear of own.ears.get(channel as Channel) ?? []) ear.heard(payload ?? '')
  })
  client.on('error', () => lost(own, client))
  client.on('end', () => lost(own, client))
  try {
    await client.connect()
    for (const channel of CHANNELS) await client.query(`LISTEN ${channel}`)
    own.delay = FIRST_DELAY
    for (const ears of own.ears.values()) for (const ear of ears) ear.missed?.()
  } catch {
    // Whatever stopped it, the answer is the same: the streams poll, and we try again.
    lost(own, client)
  }
}

function lost(own: Hub, client: Client): void {
  // Error and end both come for one break; the second finds another client, or none.
  if (own.client !== client) return
  own.client = null
  void client.end().catch(() => undefined)
  if (silent(own)) return
  own.retry = setTimeout(() => {
    own.retry = null
    if (!silent(own)) void connect(own)
  }, own.delay)
  own.retry.unref?.()
  own.delay = Math.min(own.delay * 2, LONGEST_DELAY)
}

function disconnect(own: Hub): void {
  if (own.retry) clearTimeout(own.retry)
  own.retry = null
  const { client } = own
  own.client = null
  own.delay = FIRST_DELAY
  if (client) void client.end().catch(() => undefined)
}
