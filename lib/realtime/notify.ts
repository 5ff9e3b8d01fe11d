import { db } from '@/lib/db'
import type { Channel } from './listen'

/** PostgreSQL refuses a payload of 8000 bytes and more. */
const LONGEST = 7_900

/** Tells all processes. Outside a transaction: for what is gone when nobody hears it, as a caret is. */
export async function notify(channel: Channel, payload: string): Promise<void> {
  if (Buffer.byteLength(payload) > LONGEST) return
  await db().$executeRaw`SELECT pg_notify(${channel}, ${payload})`
}
